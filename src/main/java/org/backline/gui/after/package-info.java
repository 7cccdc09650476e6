/** After the set: what happened, rep by rep, until the next one begins. */
@NullMarked
package org.backline.gui.after;

import org.jspecify.annotations.NullMarked;
