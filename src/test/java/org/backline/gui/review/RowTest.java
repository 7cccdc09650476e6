package org.backline.gui.review;

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
import org.backline.core.session.Session;
import org.backline.gui.model.ScriptedLift;
import org.junit.jupiter.api.Test;

class RowTest {
    private static final SetSummary SET = new SetSummary(1, "deadlift", OptionalDouble.of(100), 5, 1, 0, false, OptionalInt.of(0));

    @Test
    void sessionsOfOneDayStandUnderOneHeading() {
        SessionSummary evening = session("2026-11-19T18:00:00Z", false, SET);
        SessionSummary morning = session("2026-11-19T08:00:00Z", false, SET);

        assertThat(Row.of(List.of(evening, morning), ZoneOffset.UTC)).containsExactly(new Row.Day(LocalDate.of(2026, 11, 19)),
                new Row.OfSet(evening, SET), new Row.OfSet(morning, SET));
    }

    @Test
    void anInterruptedSessionIsMarked() {
        SessionSummary cut = session("2026-11-19T18:00:00Z", true, SET);

        assertThat(Row.of(List.of(cut), ZoneOffset.UTC)).contains(new Row.Remark(cut), new Row.OfSet(cut, SET));
    }

    @Test
    void aSessionWithoutSetsIsStillThere() {
        SessionSummary empty = session("2026-11-19T18:00:00Z", false);

        assertThat(Row.of(List.of(empty), ZoneOffset.UTC)).contains(new Row.Remark(empty));
    }

    private static SessionSummary session(String start, boolean interrupted, SetSummary... sets) {
        Session session = new Session(new UUID(0, start.hashCode()), Instant.parse(start), "straplink-1", "", "0",
                ScriptedLift.ofPeaks(0.6).plan());
        return new SessionSummary(session, Duration.ofMinutes(10), false, interrupted, List.of(sets));
    }
}
