package org.backline.core.device;

import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/**
 * What one node measured at one instant.
 *
 * @param node          the node
 * @param segment       the stretch of stream that the sample belongs to: times and sequence numbers of one segment are comparable,
 *                      a strap that booted anew begins another
 * @param sequence      number of the sample within the stream of its node, unwrapped
 * @param time          end of the sample's interval [s], strap clock, unwrapped
 * @param specificForce what the accelerometer measured [m/s²], sensor frame; at rest it reads +9.8 along up
 * @param angularRate   what the gyroscope measured [rad/s], sensor frame
 * @param clipped       whether any axis was at the end of its range
 */
public record Sample(Node node, int segment, long sequence, double time, Vector3D specificForce, Vector3D angularRate, boolean clipped)
        implements DeviceEvent {
}
