package org.backline.core.simulation;

import java.util.List;

/**
 * What really happened.
 *
 * @param ownRange lumbar flexion of the lifter's full forward bend [rad]
 * @param sets     all sets, in order
 */
public record Truth(double ownRange, List<TrueSet> sets) {
    public Truth {
        sets = List.copyOf(sets);
    }
}
