/**
 * Two attitudes become posture: lumbar flexion, pelvic tilt, trunk inclination.
 *
 * <p>{@link org.backline.core.posture.PostureEstimator} follows every node, pairs two of them ({@code Pairing}), brings their headings
 * together ({@code HeadingOffset}), takes the joint angles ({@code JointAngles}) and filters flexion ({@code FlexionFilter}).
 * {@link org.backline.core.posture.Calibrator} finds how the nodes sit on the body.
 *
 * <p>Lumbar flexion φ is the first Cardan angle (Grood and Suntay order: flexion, lateral bending, axial rotation) of the rotation of
 * the upper segment (T12/L1) relative to the lower one (sacrum), measured from the person's own quiet standing.
 *
 * <pre>
 *        standing            bent forward, back rounded
 *           |  T  θT = 0             _ T   θT = 80°
 *           |                      /
 *           |                     |
 *           |  S  θS = 0         / S       θS = 40°      φ = θT − θS = +40° (flexion, rounding)
 * </pre>
 *
 * <p>Signs, said here once: <b>flexion positive</b>, extension (arching) negative; pelvic tilt and trunk inclination positive when
 * tipped <b>forward</b>; lateral bending to the right and axial rotation to the left positive. In ISB axes (X anterior, Y up,
 * Z right) a right-hand turn about +Z tips Y backwards, that is, extends: our flexion is minus the ISB Z angle.
 */
@NullMarked
package org.backline.core.posture;

import org.jspecify.annotations.NullMarked;
