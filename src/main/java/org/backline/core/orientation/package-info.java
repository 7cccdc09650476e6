/**
* A node's samples become its attitude: where the sensor points, relative to the earth.
 *
 * <p>Earth frame: z up, heading free (no magnetometer). A filter belongs to one thread.
 */
@NullMarked
package org.backline.core.orientation;

import org.jspecify.annotations.NullMarked;
