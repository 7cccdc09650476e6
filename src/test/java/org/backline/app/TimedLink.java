package org.backline.app;

import java.io.IOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backline.core.protocol.straplink.HostWords;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.source.ForwardingLink;
import org.backline.io.source.Link;
import org.jspecify.annotations.Nullable;

/** A link whose reads and cues are noted, on the thread that reads. To be asked when all is over. */
public final class TimedLink extends ForwardingLink {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ClassLoadingMXBean CLASSES = ManagementFactory.getClassLoadingMXBean();

    private final TreeMap<Long, Work> work = new TreeMap<>();
    private final TreeMap<Long, Read> reads = new TreeMap<>();
    private final TreeSet<Long> cues = new TreeSet<>();
    private final HostWords words = new HostWords(name -> {
        if (name.equals("CUE")) {
            cues.add(System.nanoTime());
        }
    });

    private long given;
    private long ran;
    private long loaded;

    /** A read that gave bytes. @param asked when it was asked for [ns] @param given when it came back [ns] */
    record Read(long asked, long given) {
    }

    /**
     * What the thread did with a read, until it asked for the next.
     *
     * @param nanos     how long
     * @param processor how long it ran [ns]
     * @param classes   how many the whole program loaded meanwhile
     */
    public record Work(long nanos, long processor, long classes) {
        private static final Work UNKNOWN = new Work(0, 0, 0);
    }

    TimedLink(Link link) {
        super(link);
    }

    /** @return the read whose bytes were worked on at that time [ns] */
    Read before(long nanos) {
        return reads.floorEntry(nanos).getValue();
    }

    /** @return when each cue had been handed to the port [ns] */
    TreeSet<Long> cues() {
        return cues;
    }

    /** @return what the thread did with each read */
    List<Work> work() {
        return List.copyOf(work.values());
    }

    /** @return what it did with that one */
    Work work(Read read) {
        return work.getOrDefault(read.given(), Work.UNKNOWN);
    }

    @Override
    public @Nullable Input next() throws IOException {
        long asked = System.nanoTime();
        if (given > 0) {
            long classes = CLASSES.getTotalLoadedClassCount() - loaded;
            work.put(given, new Work(asked - given, THREADS.getCurrentThreadCpuTime() - ran, classes));
        }
        Input input = super.next();
        if (input instanceof Chunk chunk && chunk.bytes().length > 0) {
            given = System.nanoTime();
            ran = THREADS.getCurrentThreadCpuTime();
            loaded = CLASSES.getTotalLoadedClassCount();
            reads.put(given, new Read(asked, given));
        } else {
            given = 0;
        }
        return input;
    }

    @Override
    public void send(byte[] wire) throws IOException {
        super.send(wire);
        words.accept(wire);
    }
}
