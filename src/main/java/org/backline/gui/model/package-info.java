/**
 * What the dashboard shows, worked out from a session's events: plain fields, no Swing, confined to the event thread, tested
 * headless.
 */
@NullMarked
package org.backline.gui.model;

import org.jspecify.annotations.NullMarked;
