/**
 * What Commons Math lacks: angles from degrees, Butterworth filters, rotations about named axes.
 *
 * <p>Vectors, quaternions, PCA, Kalman filters and fits are Commons Math's own. Quaternions are Hamilton's, scalar first;
 * {@code aToB} turns a vector's coordinates in frame a into its coordinates in frame b. A filter and its
 * memory belong to one thread; everything else is pure.
 */
@NullMarked
package org.backline.core.math;

import org.jspecify.annotations.NullMarked;
