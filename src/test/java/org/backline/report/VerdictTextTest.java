package org.backline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.backline.core.math.Angle;
import org.backline.core.posture.OwnRange;
import org.backline.core.session.ExampleSets;
import org.backline.core.session.SetResult;
import org.backline.core.session.Verdict;
import org.backline.core.session.Verdict.Kind;
import org.backline.core.session.Verdict.Place;
import org.junit.jupiter.api.Test;

class VerdictTextTest {
    private static final OwnRange OWN = new OwnRange(Angle.ofDegrees(60), OwnRange.Origin.MEASURED);
    private static final Verdict OVER = new Verdict(Kind.ONE_OVER, 5, 1, 5, Optional.of(Place.MIDDLE), Angle.ofDegrees(54),
            Angle.ofDegrees(48));

    @Test
    void aRepOverTheLineIsToldInPercentOfTheRange() {
        assertThat(sentence(Locale.ENGLISH, OVER, OWN))
                .isEqualTo("Rep 5 crossed your line in the middle: 90\u202F%, your line is 80\u202F%.");
        assertThat(sentence(Locale.GERMAN, OVER, OWN))
                .isEqualTo("Wdh 5 ging in der Mitte über deine Grenze: 90\u202F%, deine Grenze ist 80\u202F%.");
    }

    @Test
    void aTypicalRangeIsSaidToBeOne() {
        assertThat(sentence(Locale.ENGLISH, OVER, OwnRange.POPULATION)).endsWith("(% of a typical range, not yours)");
    }

    @Test
    void whereItWasMayBeUnknown() {
        Verdict nowhere = new Verdict(Kind.ONE_OVER, 5, 1, 5, Optional.empty(), Angle.ofDegrees(54), Angle.ofDegrees(48));

        assertThat(sentence(Locale.ENGLISH, nowhere, OWN)).startsWith("Rep 5 crossed your line: 90");
    }

    @Test
    void allInside() {
        Verdict inside = new Verdict(Kind.INSIDE, 0, 5, 5, Optional.empty(), 0, 0);

        assertThat(sentence(Locale.ENGLISH, inside, OWN)).isEqualTo("All 5 reps stayed inside your line.");
    }

    @Test
    void aHoleInWhichARepMayLieIsTold() {
        SetResult set = ExampleSets.deadlift();
        SetResult torn = ExampleSets.torn();

        assertThat(new VerdictText(Words.of(Locale.ENGLISH)).sentence(torn))
                .isEqualTo(new VerdictText(Words.of(Locale.ENGLISH)).sentence(set) + " 4.0 s of data are missing: a rep may be missing.");
    }

    private static String sentence(Locale locale, Verdict verdict, OwnRange range) {
        return new VerdictText(Words.of(locale)).sentence(verdict, range);
    }
}
