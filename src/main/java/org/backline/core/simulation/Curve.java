package org.backline.core.simulation;

import java.util.List;

/** One coordinate of the body over time: a sum of terms. Terms are kept by the second, so that a long session costs no more to read. */
final class Curve {
    private final double origin;
    private final double[] settled;
    private final Term[][] active;

    Curve(List<Term> terms) {
        origin = Math.floor(terms.stream().mapToDouble(Term::begin).min().orElse(0));
        double end = terms.stream().mapToDouble(Term::end).max().orElse(0);
        int seconds = (int) Math.ceil(end - origin) + 1;
        settled = new double[seconds];
        active = new Term[seconds][];
        for (int i = 0; i < seconds; i++) {
            double from = origin + i;
            settled[i] = terms.stream().filter(term -> term.end() <= from).mapToDouble(Term::settled).sum();
            active[i] = terms.stream().filter(term -> term.end() > from && term.begin() < from + 1).toArray(Term[]::new);
        }
    }

    /** @return the coordinate at {@code time} [s] and its first two derivatives */
    Jet at(double time) {
        if (time < origin) {
            return Jet.constant(0);
        }
        int second = (int) Math.min(time - origin, settled.length - 1);
        double value = settled[second];
        double rate = 0;
        double acceleration = 0;
        for (Term term : active[second]) {
            if (time >= term.end()) {
                value += term.settled();
            } else if (time > term.begin()) {
                Jet part = term.at(time);
                value += part.value();
                rate += part.rate();
                acceleration += part.acceleration();
            }
        }
        return new Jet(value, rate, acceleration);
    }
}
