package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.backline.core.alert.ForecastCue;
import org.junit.jupiter.api.Test;

/** A few sets of what the command {@code metrics} of the benchmark runs at length. */
class AlertDecisionValidationTest {
    @Test
    void whatIsMoreThanTwoDegreesFromTheLineIsDecidedAsTruthHasIt() {
        CorpusErrors errors = new CorpusErrors();
        for (long seed = 2; seed <= 3; seed++) {
            errors.add("deadlift", seed);
        }
        assertThat(errors.reps()).isGreaterThan(5);
        assertThat(errors.decidedOtherwise()).isZero();
    }

    @Test
    void aCueBeforeTheLineIsNeitherLateNorForNothing() {
        ForecastCurve curve = new ForecastCurve(ForecastCue.USUAL);
        for (long seed = 2; seed <= 3; seed++) {
            curve.add("deadlift", seed);
        }
        assertThat(curve.needless()).isZero();
        assertThat(curve.leads()).allMatch(lead -> lead > 0);
    }
}
