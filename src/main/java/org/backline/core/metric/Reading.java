package org.backline.core.metric;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/** What a formula gave: a value, or why there is none. */
public sealed interface Reading {

    /** @param number in the metric's unit (SI) */
    record Value(double number) implements Reading {
    }

    /** @param reason why there is no value */
    record None(Absence reason) implements Reading {
    }

    static Reading of(double number) {
        return Double.isFinite(number) ? new Value(number) : none(Absence.GAP);
    }

    static Reading none(Absence reason) {
        return new None(reason);
    }

    default OptionalDouble value() {
        return this instanceof Value known ? OptionalDouble.of(known.number()) : OptionalDouble.empty();
    }

    default Optional<Absence> absence() {
        return this instanceof None none ? Optional.of(none.reason()) : Optional.empty();
    }

    default Reading map(DoubleUnaryOperator change) {
        return flatMap(number -> of(change.applyAsDouble(number)));
    }

    default Reading flatMap(DoubleFunction<Reading> next) {
        return this instanceof Value known ? next.apply(known.number()) : this;
    }

    default Reading minus(Reading other) {
        return flatMap(number -> other.map(less -> number - less));
    }

    /** @return this, or {@code reason} if it is smaller than {@code least} */
    default Reading atLeast(double least, Absence reason) {
        return flatMap(number -> number < least ? none(reason) : this);
    }
}
