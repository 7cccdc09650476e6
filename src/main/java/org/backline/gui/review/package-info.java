/**
 * The review screen: sessions and sets of the history, a set's curve and reps, their values.
 */
@NullMarked
package org.backline.gui.review;

import org.jspecify.annotations.NullMarked;
