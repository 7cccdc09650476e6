package org.backline.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CurveTest {
    private static final double H = 1e-5;

    static Stream<Term> terms() {
        return Stream.of(new Step(1, 2.3, 0.7), new Swing(1, 4, 0.6, 0.2, 1.7, 0.4), new Swing(1, 2, 0.5, 0.2, 3, 0),
                new Ring(1, 0.02, 0.3, 15));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void derivativesAreThoseOfTheValue(Term term) {
        Curve curve = new Curve(List.of(term));
        for (double t = 0.5; t < 4.5; t += 0.0137) {
            double before = curve.at(t - H).value();
            double after = curve.at(t + H).value();
            double size = 1 + Math.abs(curve.at(t).acceleration());
            assertThat(curve.at(t).rate()).isCloseTo((after - before) / (2 * H), within(1e-5 * size));
            double slope = (curve.at(t + H).rate() - curve.at(t - H).rate()) / (2 * H);
            assertThat(curve.at(t).acceleration()).isCloseTo(slope, within(1e-2 * size));
        }
    }

    @ParameterizedTest
    @MethodSource("terms")
    void accelerationHasNoJumps(Term term) {
        Curve curve = new Curve(List.of(term));
        double largest = DoubleStream.iterate(0.5, t -> t < 4.5, t -> t + 1e-5)
                .map(t -> Math.abs(curve.at(t + 1e-5).acceleration() - curve.at(t).acceleration())).max().orElseThrow();
        double size = DoubleStream.iterate(0.5, t -> t < 4.5, t -> t + 1e-3)
                .map(t -> Math.abs(curve.at(t).acceleration())).max().orElseThrow();
        assertThat(largest).isLessThan(0.01 * size);
    }

    @Test
    void aStepStaysWhereItWent() {
        Curve curve = new Curve(List.of(new Step(1, 2, 0.7), new Step(1.5, 4.2, -0.2)));
        assertThat(curve.at(0.2)).isEqualTo(Jet.constant(0));
        assertThat(curve.at(100).value()).isCloseTo(0.5, within(1e-12));
        assertThat(curve.at(100).rate()).isZero();
    }

    @Test
    void manyTermsAreTheirSum() {
        List<Term> terms = terms().toList();
        Curve sum = new Curve(terms);
        for (double t = 0; t < 6; t += 0.07) {
            double time = t;
            double expected = terms.stream().mapToDouble(term -> new Curve(List.of(term)).at(time).value()).sum();
            assertThat(sum.at(t).value()).isCloseTo(expected, within(1e-12));
        }
    }
}
