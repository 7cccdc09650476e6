package org.backline.app;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** When all threads of this process stood still while memory was collected; to the millisecond. */
final class Pauses {
    private static final long NANOS_PER_MS = 1_000_000;

    private final long start = System.nanoTime() - ManagementFactory.getRuntimeMXBean().getUptime() * NANOS_PER_MS;
    private final Queue<Pause> all = new ConcurrentLinkedQueue<>();

    /** @param from [ns] @param to [ns] */
    private record Pause(long from, long to) {
    }

    /** Notes them from now on. */
    Pauses() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener(this::collected, null, null);
        }
    }

    /** @return for how long it was so between the two times [ns] */
    long between(long from, long to) {
        return all.stream().mapToLong(pause -> Math.max(0, Math.min(to, pause.to()) - Math.max(from, pause.from()))).sum();
    }

    /** @return how long each took of those between the two times [ns] */
    List<Long> lengths(long from, long to) {
        return all.stream().filter(pause -> pause.from() >= from && pause.to() <= to).map(pause -> pause.to() - pause.from()).toList();
    }

    private void collected(Notification notification, Object nothing) {
        GcInfo collection = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData()).getGcInfo();
        all.add(new Pause(start + collection.getStartTime() * NANOS_PER_MS, start + collection.getEndTime() * NANOS_PER_MS));
    }
}
