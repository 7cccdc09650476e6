package org.backline.core.simulation;

import java.util.List;

/**
 * What really happened.
 *
 * @param ownRange lumbar flexion of the lifter's full forward bend [rad]
 * @param seen     share of flexion that the nodes see; the rest stays under the skin, which lags behind bone, and no estimator can find it
 * @param sets     all sets, in order
 */
public record Truth(double ownRange, double seen, List<TrueSet> sets) {
    public Truth {
        sets = List.copyOf(sets);
    }
}
