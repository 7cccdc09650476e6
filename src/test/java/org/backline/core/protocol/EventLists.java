package org.backline.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backline.core.device.DeviceEvent;

/** Compares long lists of events by naming the first that differs; printing both would be unreadable. */
public final class EventLists {
    private EventLists() {
    }

    public static void assertEqual(List<? extends DeviceEvent> actual, List<? extends DeviceEvent> expected) {
        for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
            if (!actual.get(i).equals(expected.get(i))) {
                assertThat((DeviceEvent) actual.get(i)).as("event %d", i).isEqualTo(expected.get(i));
            }
        }
        assertThat(actual.size()).as("number of events").isEqualTo(expected.size());
    }
}
