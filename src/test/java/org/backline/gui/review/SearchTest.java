package org.backline.gui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.backline.app.SessionSummary;
import org.backline.app.SetSummary;
import org.backline.app.Settings;
import org.backline.core.session.Session;
import org.backline.report.Words;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final Words WORDS = Words.of(Locale.ENGLISH);
    private static final SetSummary DEADLIFT = new SetSummary(1, "deadlift", OptionalDouble.of(100), 5, 1, 0, false, OptionalInt.of(0));
    private static final SetSummary SQUAT = new SetSummary(2, "back-squat", OptionalDouble.of(80), 5, 0, 0, false, OptionalInt.of(0));
    private static final List<SessionSummary> SESSIONS = List.of(session("Mara", "2026-11-19T10:00:00Z", DEADLIFT, SQUAT),
            session("Jo", "2026-11-12T10:00:00Z", DEADLIFT));

    @Test
    void everyWordMustBeThere() {
        assertThat(sets(new Search("dead 100 nov", Set.of(), Set.of()))).containsExactly(DEADLIFT, DEADLIFT);
        assertThat(sets(new Search("dead mara", Set.of(), Set.of()))).containsExactly(DEADLIFT);
        assertThat(sets(new Search("dead 80", Set.of(), Set.of()))).isEmpty();
    }

    @Test
    void chipsOfOneKindAreAlternativesAndKindsNarrowDown() {
        assertThat(sets(new Search("", Set.of("deadlift", "back-squat"), Set.of("Mara")))).containsExactly(DEADLIFT, SQUAT);
        assertThat(sets(new Search("", Set.of("back-squat"), Set.of("Jo")))).isEmpty();
    }

    @Test
    void withoutAWishEverythingIsThere() {
        assertThat(Search.ALL.among(SESSIONS, WORDS, ZoneOffset.UTC)).isSameAs(SESSIONS);
    }

    private static List<SetSummary> sets(Search search) {
        return search.among(SESSIONS, WORDS, ZoneOffset.UTC).stream().flatMap(session -> session.sets().stream()).toList();
    }

    private static SessionSummary session(String athlete, String start, SetSummary... sets) {
        Session session = new Session(UUID.randomUUID(), Instant.parse(start), "straplink", athlete, "0.1.0", Settings.DEFAULT.plan());
        return new SessionSummary(session, Duration.ofMinutes(40), false, false, List.of(sets));
    }
}
