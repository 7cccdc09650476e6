package org.backline.gui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.backline.app.SessionSummary;
import org.backline.app.SetSummary;
import org.backline.app.Settings;
import org.backline.core.session.Session;
import org.junit.jupiter.api.Test;

class FirstOfDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final SetSummary SET = new SetSummary(1, "deadlift", OptionalDouble.of(100), 5, 0, 0, false, OptionalInt.of(0));

    @Test
    void whoLiftedTodayNeedNoWalk() {
        assertThat(first(session("2026-11-19T08:00:00Z", List.of(SET)))).isFalse();
    }

    @Test
    void yesterdayDoesNotCountNorASessionWithoutASet() {
        assertThat(first(session("2026-11-18T23:00:00Z", List.of(SET)), session("2026-11-19T08:00:00Z", List.of()))).isTrue();
    }

    @Test
    void theSimulatedLifterIsSomebodyElse() {
        Session demo = new Session(UUID.randomUUID(), Instant.parse("2026-11-19T08:00:00Z"), "straplink-1", "", "0.1.0",
                Settings.DEFAULT.plan(), true);
        assertThat(first(new SessionSummary(demo, Duration.ofMinutes(4), false, false, List.of(SET)))).isTrue();
    }

    private static boolean first(SessionSummary... history) {
        return FirstOfDay.of(List.of(history), TODAY, ZoneOffset.UTC);
    }

    private static SessionSummary session(String start, List<SetSummary> sets) {
        Session session = new Session(UUID.randomUUID(), Instant.parse(start), "straplink-1", "", "0.1.0", Settings.DEFAULT.plan());
        return new SessionSummary(session, Duration.ofMinutes(40), false, false, sets);
    }
}
