/**
 * The live screen: one giant figure, the state, the reps and two charts. Views only read the model; sizes grow with the window.
 */
@NullMarked
package org.backline.gui.live;

import org.jspecify.annotations.NullMarked;
