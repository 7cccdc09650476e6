package org.backline.app;

import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.backline.bench.JavaProcess;
import org.backline.io.evidence.Chunk;
import org.backline.io.source.PtyPair;
import org.backline.io.source.SerialLink;

/**
 * A loop that reads and does nothing else, over a cable of its own and in a process of its own: what the machine itself takes from a
 * write to the read of it.
 */
public final class BareLoop {
    private static final long EVERY_MS = 20;

    private final Queue<Read> reads = new ConcurrentLinkedQueue<>();
    private volatile long written;

    /** @param nanos when it was read, on the clock that all processes of a Linux share @param delay since just before the write [ns] */
    record Read(long nanos, long delay) {
    }

    private BareLoop(Path folder) throws IOException {
        PtyPair cable = new PtyPair(folder);
        SerialLink link = SerialLink.open(cable.one().toString(), SerialLink.USUAL_BAUD);
        OutputStream out = new FileOutputStream(cable.other().toFile());
        Thread reader = new Thread(() -> read(link), "bare-loop");
        reader.setDaemon(true);
        reader.start();
        ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
        writer.scheduleAtFixedRate(() -> write(out), EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
        System.in.read();
        writer.shutdownNow();
        link.close();
        cable.close();
    }

    /** @param args a folder for its ports; goes on until its input ends, then tells */
    public static void main(String[] args) throws IOException {
        BareLoop loop = new BareLoop(Path.of(args[0]));
        loop.reads.forEach(read -> System.out.println(read.nanos() + " " + read.delay()));
        System.exit(0);
    }

    /** @return it, begun */
    static Process start(Path folder) throws IOException {
        return JavaProcess.start(List.of(), BareLoop.class, folder.toString());
    }

    /** Ends it. @return what it read, in order */
    static List<Read> end(Process process) throws IOException {
        process.getOutputStream().close();
        List<Read> reads = new ArrayList<>();
        try (BufferedReader told = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            told.lines().map(line -> line.split(" "))
                    .forEach(pair -> reads.add(new Read(Long.parseLong(pair[0]), Long.parseLong(pair[1]))));
        }
        return reads;
    }

    private void write(OutputStream out) {
        try {
            written = System.nanoTime();
            out.write(new byte[64]);
        } catch (IOException cableGone) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(SerialLink link) {
        try {
            while (link.next() instanceof Chunk chunk) {
                if (chunk.bytes().length > 0) {
                    long now = System.nanoTime();
                    reads.add(new Read(now, now - written));
                }
            }
        } catch (IOException cableGone) {
            Thread.currentThread().interrupt();
        }
    }
}
