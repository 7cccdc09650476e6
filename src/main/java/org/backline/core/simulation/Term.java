package org.backline.core.simulation;

/** A shape of which curves are sums: zero until it begins, constant once it has ended, twice continuously differentiable throughout. */
sealed interface Term permits Step, Swing, Ring {

    /** @return when it begins [s] */
    double begin();

    /** @return when it has ended [s] */
    double end();

    /** @return its value ever after */
    double settled();

    /** @return the shape at a time [s] between its begin and its end */
    Jet at(double time);
}
