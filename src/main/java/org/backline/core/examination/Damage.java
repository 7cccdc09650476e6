package org.backline.core.examination;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.SamplesLost.Cause;
import org.backline.core.device.StrapStatus;
import org.backline.core.device.StreamFault;

/** What of the stream was damaged or missing, and where. What a strap says while it boots does not count. */
final class Damage {
    private static final double PERCENT = 100;

    private final Map<StreamFault.Kind, Long> faults = new EnumMap<>(StreamFault.Kind.class);
    private final Map<Cause, Long> lost = new EnumMap<>(Cause.class);
    private long samples;
    private long droppedAtFirst = -1;
    private long dropped;

    void update(DeviceEvent event) {
        if (event instanceof Sample) {
            samples++;
        } else if (event instanceof SamplesLost missing) {
            lost.merge(missing.cause(), missing.count(), Long::sum);
        } else if (event instanceof StreamFault fault && samples > 0 && fault.kind() != StreamFault.Kind.LOST_FRAMES) {
            faults.merge(fault.kind(), (long) fault.count(), Long::sum);
        } else if (event instanceof StrapStatus status) {
            droppedAtFirst = droppedAtFirst < 0 || status.txDroppedFrames() < dropped ? status.txDroppedFrames() : droppedAtFirst;
            dropped = status.txDroppedFrames();
        }
    }

    List<Finding> findings() {
        String kinds = faults.entrySet().stream().map(fault -> fault.getKey().name().toLowerCase(Locale.ROOT) + " "
                + fault.getValue()).collect(Collectors.joining(", "));
        long bad = faults.values().stream().mapToLong(Long::longValue).sum();
        return List.of(Finding.of(Check.FRAMING, Finding.STRAP, share(bad), kinds),
                Finding.of(Check.LOSS_ON_THE_WAY, Finding.STRAP, share(lost.getOrDefault(Cause.LINK, 0L)), ""),
                Finding.of(Check.LOSS_IN_STRAP, Finding.STRAP, share(lost.getOrDefault(Cause.STRAP, 0L)), ""),
                droppedAtFirst < 0 ? Finding.notChecked(Check.OVERFLOW, Finding.STRAP, "")
                        : Finding.of(Check.OVERFLOW, Finding.STRAP, (double) dropped - droppedAtFirst, ""));
    }

    private double share(long count) {
        return count == 0 ? 0 : PERCENT * count / (samples + count);
    }
}
