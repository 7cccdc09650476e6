package org.backline.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.StreamFault;

/** What holds of a decoder's events whatever bytes it was given. */
public final class SaneEvents {
    /** A stream may be described and identified besides what its bytes pay for. */
    private static final int FREE = 8;

    private SaneEvents() {
    }

    /** Fails where an event says what none may say, or where there are more of them than bytes. */
    public static void check(List<DeviceEvent> events, int bytes) {
        assertThat(events.size()).isLessThanOrEqualTo(bytes + FREE);
        events.forEach(event -> check(event, bytes));
    }

    private static void check(DeviceEvent event, int bytes) {
        if (event instanceof Sample sample) {
            check(Double.isFinite(sample.time()) && sample.sequence() >= 0, event);
            check(Double.isFinite(sample.specificForce().getNorm()) && Double.isFinite(sample.angularRate().getNorm()), event);
        } else if (event instanceof StreamFault fault) {
            check(fault.count() > 0 && fault.byteOffset() >= 0 && fault.byteOffset() <= bytes, event);
        } else if (event instanceof SamplesLost lost) {
            check(lost.count() > 0, event);
        } else if (event instanceof StreamDescribed described) {
            check(described.rate() >= 1 && described.rate() <= 2_000 && described.nodes().size() <= 8, event);
        } else if (event instanceof StrapIdentified strap) {
            check((strap.name() + strap.model() + strap.firmware()).codePoints().noneMatch(Character::isISOControl), event);
        }
    }

    private static void check(boolean sane, DeviceEvent event) {
        assertThat(sane).as(event::toString).isTrue();
    }
}
