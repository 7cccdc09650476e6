package org.backline.app;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** When all threads of this process stood still while memory was collected; to the millisecond. */
final class Pauses {
    private static final long NANOS_PER_MS = 1_000_000;
    private static final int LOOKS = 3;

    /** What collections count their time from [ns]: not the start of the process, but some 0.1 s later. */
    private final long start;
    private final Queue<Pause> all = new ConcurrentLinkedQueue<>();

    /** @param from [ns] @param to [ns] */
    record Pause(long from, long to) {
    }

    /** Notes them from now on. Has memory collected a few times, to learn what time collections are told in. */
    Pauses() {
        start = LongStream.generate(Pauses::startSeen).limit(LOOKS).min().orElseThrow();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener(this::collected, null, null);
        }
    }

    /** @return those told of so far */
    List<Pause> all() {
        return List.copyOf(all);
    }

    /** @return for how long it was so between the two times [ns] */
    long between(long from, long to) {
        return all.stream().mapToLong(pause -> Math.max(0, Math.min(to, pause.to()) - Math.max(from, pause.from()))).sum();
    }

    /** @return how long each took of those between the two times [ns] */
    List<Long> lengths(long from, long to) {
        return all.stream().filter(pause -> pause.from() >= from && pause.to() <= to).map(pause -> pause.to() - pause.from()).toList();
    }

    /** @return never too early, and late by as long as the return from the collection took */
    private static long startSeen() {
        System.gc();
        return System.nanoTime() - latestEnd() * NANOS_PER_MS;
    }

    private static long latestEnd() {
        return ManagementFactory.getPlatformMXBeans(com.sun.management.GarbageCollectorMXBean.class).stream()
                .map(com.sun.management.GarbageCollectorMXBean::getLastGcInfo).filter(Objects::nonNull).mapToLong(GcInfo::getEndTime)
                .max().orElseThrow();
    }

    private void collected(Notification notification, Object nothing) {
        GcInfo collection = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData()).getGcInfo();
        all.add(new Pause(start + collection.getStartTime() * NANOS_PER_MS, start + collection.getEndTime() * NANOS_PER_MS));
    }
}
