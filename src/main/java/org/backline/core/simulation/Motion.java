package org.backline.core.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All coordinates of a body over time. */
final class Motion {
    private final Map<Coordinate, Curve> curves = new EnumMap<>(Coordinate.class);

    private Motion(Map<Coordinate, List<Term>> terms) {
        for (Coordinate coordinate : Coordinate.values()) {
            curves.put(coordinate, new Curve(terms.getOrDefault(coordinate, List.of())));
        }
    }

    /** @return {@code coordinate} at {@code time} [s] */
    Jet at(Coordinate coordinate, double time) {
        return curves.get(coordinate).at(time);
    }

    /** Collects the terms of a motion and remembers where each coordinate is heading. */
    static final class Builder {
        private final Map<Coordinate, List<Term>> terms = new EnumMap<>(Coordinate.class);
        private final Map<Coordinate, Double> targets = new EnumMap<>(Coordinate.class);

        /** @return where {@code coordinate} comes to rest, by all that was asked of it so far */
        double target(Coordinate coordinate) {
            return targets.getOrDefault(coordinate, 0.0);
        }

        /** Brings {@code coordinate} to {@code value} between two times. */
        void move(Coordinate coordinate, double from, double to, double value) {
            add(coordinate, new Step(from, to, value - target(coordinate)));
            targets.put(coordinate, value);
        }

        void add(Coordinate coordinate, Term term) {
            terms.computeIfAbsent(coordinate, key -> new ArrayList<>()).add(term);
        }

        Motion build() {
            return new Motion(terms);
        }
    }
}
