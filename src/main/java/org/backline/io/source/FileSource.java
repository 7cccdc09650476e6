package org.backline.io.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backline.core.device.Decoder;
import org.backline.core.device.Protocol;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.source.SourceException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A file of bare bytes or text lines, flat out. It holds no host times, so the strap's own stand in for them: the bytes are decoded
 * alongside and cut into chunks of 20 ms, each stamped with the time covered up to its end. A file in which nothing of a strap is found
 * for long is given up: it may have gigabytes of something else.
 */
final class FileSource implements Source {
    private static final long CHUNK_NANOS = 20_000_000;
    private static final int LONGEST_CHUNK = 1 << 16;
    /** So few bytes are looked at together that no chunk becomes much longer than it should [bytes]. */
    private static final int SLICE = 64;

    private static final long MOST_NOISE = 64L << 20;

    private final Path file;
    private final InputStream in;
    private final StreamClock clock = new StreamClock();
    private final Decoder decoder;
    private long read;
    private boolean closed;

    FileSource(Path file, Protocol protocol) throws IOException {
        this.file = file;
        this.in = new BufferedInputStream(Files.newInputStream(file), LONGEST_CHUNK);
        this.decoder = protocol.newDecoder(clock);
    }

    @Override
    public synchronized @Nullable Input next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long until = clock.nanos() + CHUNK_NANOS;
        while (!closed && clock.nanos() < until && bytes.size() < LONGEST_CHUNK) {
            byte[] slice = in.readNBytes(SLICE);
            if (slice.length == 0) {
                break;
            }
            decoder.accept(slice);
            bytes.writeBytes(slice);
        }
        read += bytes.size();
        if (read > MOST_NOISE && !clock.begun()) {
            throw new SourceException(Problem.NOT_A_RECORDING, file + " has nothing of a strap in its first " + (MOST_NOISE >> 20) + " MB");
        }
        return bytes.size() == 0 ? null : new Chunk(clock.nanos(), bytes.toByteArray());
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
