/**
 * The wall: what a coach watches several lifters on, a tile each. On the event thread only.
 */
@NullMarked
package org.backline.gui.wall;

import org.jspecify.annotations.NullMarked;
