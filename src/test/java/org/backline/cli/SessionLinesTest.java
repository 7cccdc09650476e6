package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.backline.app.SessionSummary;
import org.backline.app.SetSummary;
import org.backline.app.Settings;
import org.backline.core.session.Session;
import org.backline.report.Words;
import org.junit.jupiter.api.Test;

class SessionLinesTest {
    private static final SetSummary SET = new SetSummary(1, "deadlift", OptionalDouble.of(100), 5, 0, 1, false, OptionalInt.empty());

    private final SessionLines lines = new SessionLines(Words.of(Locale.ENGLISH), ZoneOffset.UTC);

    @Test
    void whoLiftedStandsThere() {
        List<String> told = lines.of(List.of(session("Kim", false, false, 1), session("Alexandra", false, false, 1),
                session("", false, false, 0)));
        assertThat(told.get(0)).startsWith("3f2a61c9  2026-11-23 06:06  ").contains("  Kim        Deadlift");
        assertThat(told.get(1)).contains("  Alexandra  Deadlift");
        assertThat(told.get(2)).endsWith("             no sets");
    }

    @Test
    void withoutANameThereIsNoColumnForOne() {
        assertThat(lines.of(List.of(session("", false, false, 0))).get(0)).matches("\\S+  \\S+ \\S+  \\S+  no sets");
    }

    @Test
    void aSessionThatIsNotOverSaysHowItStands() {
        assertThat(lines.of(List.of(session("", true, false, 1)))).singleElement().asString().endsWith("  (being recorded)");
        assertThat(lines.of(List.of(session("", false, true, 1)))).singleElement().asString().endsWith("  (interrupted)");
        assertThat(lines.of(List.of(session("", false, false, 1)))).singleElement().asString().doesNotContain("recorded", "interrupted");
    }

    @Test
    void manySetsGoOnBelow() {
        List<String> told = lines.of(List.of(session("Kim", false, true, 12)));
        assertThat(told).hasSizeGreaterThan(2).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
        assertThat(told.subList(1, told.size())).allMatch(line -> line.startsWith("          D") || line.startsWith("          ("));
        assertThat(String.join(" ", told).split("Deadlift", -1)).hasSize(13);
    }

    private static SessionSummary session(String athlete, boolean recording, boolean interrupted, int sets) {
        Session session = new Session(UUID.fromString("3f2a61c9-0000-0000-0000-000000000000"), Instant.parse("2026-11-23T06:06:00Z"),
                "straplink", athlete, "test", Settings.DEFAULT.plan());
        return new SessionSummary(session, Duration.ofMinutes(40), recording, interrupted, Collections.nCopies(sets, SET));
    }
}
