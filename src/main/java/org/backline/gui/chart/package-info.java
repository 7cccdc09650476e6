/**
 * Charts: axes, grid, bands and lines are a JFreeChart kept as an image; curves and marks are painted over it, frame by frame.
 */
@NullMarked
package org.backline.gui.chart;

import org.jspecify.annotations.NullMarked;
