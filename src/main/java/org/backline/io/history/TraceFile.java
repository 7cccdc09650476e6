package org.backline.io.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.backline.core.posture.Posture;

/** Curves that need not be in memory meanwhile, in a file that only this user can read and that is gone when this is closed. Any thread. */
public final class TraceFile implements AutoCloseable {
    private final FileChannel file;

    /** Where a curve lies. */
    public record Place(long start, int length) {
    }

    public TraceFile() throws IOException {
        Path made = Files.createTempFile("backline", null);
        try {
            file = FileChannel.open(made, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            Files.deleteIfExists(made);
            throw e;
        }
    }

    public synchronized Place put(List<Posture> trace) throws IOException {
        ByteBuffer packed = ByteBuffer.wrap(PackedTrace.pack(trace));
        Place place = new Place(file.size(), packed.remaining());
        while (packed.hasRemaining()) {
            file.write(packed, place.start() + packed.position());
        }
        return place;
    }

    /** @return the very same postures */
    public synchronized List<Posture> get(Place place) throws IOException {
        ByteBuffer packed = ByteBuffer.allocate(place.length());
        while (packed.hasRemaining()) {
            if (file.read(packed, place.start() + packed.position()) < 0) {
                throw new HistoryException("A curve ends too early.");
            }
        }
        return PackedTrace.unpack(packed.array());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
