package org.backline.io.evidence;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.backline.core.session.Session;

/**
 * Writes a {@code .strap} file. A file that exists is never written over. Whatever stands in the way is an {@link EvidenceException}
 * that says so. Belongs to one thread.
 */
public final class CaptureWriter implements EvidenceSink, Closeable {
    /** For a live session: with an input at least every 100 ms, whatever was received is on the disk within 200 ms. */
    public static final Duration LIVE = Duration.ofMillis(100);
    /** For a session that can be made again: put on the disk at its end. */
    public static final Duration AT_THE_END = Duration.ofNanos(Long.MAX_VALUE);

    private static final byte[] NOTHING = new byte[0];

    private final Path path;
    private final FileChannel file;
    private final OutputStream out;
    private final long patience;
    private long saved;
    private boolean begun;

    /**
     * @param path     the file to make
     * @param patience how much session time may be lost if the power goes [host time of the inputs]
     */
    public CaptureWriter(Path path, Duration patience) throws EvidenceException {
        this.path = path;
        this.patience = patience.toNanos();
        this.file = create(path);
        this.out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
    }

    private static FileChannel create(Path path) throws EvidenceException {
        try {
            return FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new EvidenceException(path + " exists already and is not written over", e);
        } catch (NoSuchFileException e) {
            throw new EvidenceException("there is no folder for " + path, e);
        } catch (AccessDeniedException e) {
            throw new EvidenceException("you may not write " + path, e);
        } catch (IOException e) {
            throw new EvidenceException(path + " cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void begin(Session session) throws EvidenceException {
        begun = true;
        write(CaptureFormat.MAGIC);
        write(new byte[] {CaptureFormat.VERSION});
        text(CaptureFormat.HEADER, 0, EvidenceJson.write(session));
        save();
    }

    @Override
    public void accept(Input input) throws EvidenceException {
        if (input instanceof Chunk chunk) {
            chunk(chunk);
        } else if (input instanceof Mark mark) {
            text(CaptureFormat.MARK, mark.hostNanos(), EvidenceJson.write(mark.command()));
        }
        if (input.hostNanos() - saved >= patience) {
            save();
            saved = input.hostNanos();
        }
    }

    @Override
    public void end() throws EvidenceException {
        if (begun) {
            begun = false;
            record(CaptureFormat.END, saved, NOTHING, 0, 0);
            save();
        }
    }

    /** Ends the file if it was not ended, and closes it. */
    @Override
    public void close() throws IOException {
        try (file) {
            end();
        }
    }

    private void chunk(Chunk chunk) throws EvidenceException {
        byte[] bytes = chunk.bytes();
        for (int from = 0; from < bytes.length; from += CaptureFormat.LONGEST_CHUNK) {
            record(CaptureFormat.CHUNK, chunk.hostNanos(), bytes, from, Math.min(CaptureFormat.LONGEST_CHUNK, bytes.length - from));
        }
    }

    private void text(byte kind, long hostNanos, String text) throws EvidenceException {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        if (payload.length > CaptureFormat.LONGEST_TEXT) {
            throw new IllegalArgumentException(payload.length + " bytes of text are too many for one record");
        }
        record(kind, hostNanos, payload, 0, payload.length);
    }

    private void record(byte kind, long hostNanos, byte[] payload, int from, int length) throws EvidenceException {
        write(CaptureFormat.record(kind, hostNanos, payload, from, length));
    }

    private void write(byte[] bytes) throws EvidenceException {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private void save() throws EvidenceException {
        try {
            out.flush();
            file.force(false);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private EvidenceException cannotWrite(IOException cause) {
        return new EvidenceException(path + " cannot be written any more: " + cause.getMessage(), cause);
    }
}
