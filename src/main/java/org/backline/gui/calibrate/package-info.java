/**
 * The calibration, hands free: a large count tells what to do and when.
 */
@NullMarked
package org.backline.gui.calibrate;

import org.jspecify.annotations.NullMarked;
