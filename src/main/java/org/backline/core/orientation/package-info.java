/**
 * A node's samples become its attitude: where the sensor points, relative to the earth.
 *
 * <p>{@link org.backline.core.orientation.TimeAlignment} brings both sensors to one instant,
 * {@link org.backline.core.orientation.Vqf} estimates, {@link org.backline.core.orientation.NodeOrientation} puts them together and
 * copes with holes, clipping and changed rates. Earth frame: z up, heading free (no magnetometer). A filter belongs to one thread.
 *
 * <p>Once all of a recording is known, {@link org.backline.core.orientation.OfflineOrientation} goes through it both ways, and
 * {@link org.backline.core.orientation.SensorErrors} tells what the node's sensors get wrong all the time ({@code SensorFit}).
 */
@NullMarked
package org.backline.core.orientation;

import org.jspecify.annotations.NullMarked;
