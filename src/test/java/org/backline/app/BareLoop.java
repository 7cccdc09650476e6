package org.backline.app;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.backline.io.evidence.Chunk;
import org.backline.io.source.PtyPair;
import org.backline.io.source.SerialLink;

/** A loop that reads and does nothing else, over a cable of its own: what the machine itself takes from a write to the read of it. */
final class BareLoop implements AutoCloseable {
    private static final long EVERY_MS = 20;

    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
    private final List<Long> delays = new CopyOnWriteArrayList<>();
    private final PtyPair cable;
    private final SerialLink link;
    private volatile long written;

    BareLoop(Path folder) throws IOException {
        cable = new PtyPair(folder);
        link = SerialLink.open(cable.one().toString(), SerialLink.USUAL_BAUD);
        OutputStream out = new FileOutputStream(cable.other().toFile());
        Thread reader = new Thread(this::read, "bare-loop");
        reader.setDaemon(true);
        reader.start();
        writer.scheduleAtFixedRate(() -> write(out), EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    /** @return from just before each write to the read of it [ns] */
    List<Long> delays() {
        return List.copyOf(delays);
    }

    private void write(OutputStream out) {
        try {
            written = System.nanoTime();
            out.write(new byte[64]);
        } catch (IOException cableGone) {
            writer.shutdown();
        }
    }

    private void read() {
        try {
            while (link.next() instanceof Chunk chunk) {
                if (chunk.bytes().length > 0) {
                    delays.add(System.nanoTime() - written);
                }
            }
        } catch (IOException cableGone) {
            writer.shutdown();
        }
    }

    @Override
    public void close() {
        writer.shutdownNow();
        link.close();
        cable.close();
    }
}
