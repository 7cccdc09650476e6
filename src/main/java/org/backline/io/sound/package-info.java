/**
 * Makes an alert heard, where there is a sound device.
 */
@NullMarked
package org.backline.io.sound;

import org.jspecify.annotations.NullMarked;
