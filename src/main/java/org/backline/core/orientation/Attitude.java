package org.backline.core.orientation;

import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;

/**
 * Where a node's sensor pointed at one instant.
 *
 * @param node          the node
 * @param time          [s], strap clock
 * @param sensorToEarth unit quaternion, Hamilton, scalar first; earth z is up, heading is free and drifts
 * @param angularRate   [rad/s], sensor frame, gyroscope bias removed
 * @param atRest        whether the filter finds the node at rest
 */
public record Attitude(Node node, double time, Quaternion sensorToEarth, Vector3D angularRate, boolean atRest) {
}
