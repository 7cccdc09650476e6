package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Compares sessions by their first differing event: two printed sessions are unreadable. */
final class FirstDifference {
    private FirstDifference() {
    }

    static void assertSame(String name, List<LiftEvent> expected, List<LiftEvent> found) {
        int common = Math.min(expected.size(), found.size());
        for (int i = 0; i < common; i++) {
            if (!expected.get(i).equals(found.get(i))) {
                assertThat(found.get(i)).as("%s, event %d of %d", name, i, expected.size()).isEqualTo(expected.get(i));
            }
        }
        assertThat(found.size()).as("%s, number of events", name).isEqualTo(expected.size());
    }
}
