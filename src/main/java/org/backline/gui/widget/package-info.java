/**
 * Buttons and the like that every screen shares; painted by hand, since they turn with the window when a line is crossed.
 */
@NullMarked
package org.backline.gui.widget;

import org.jspecify.annotations.NullMarked;
