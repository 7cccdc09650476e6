/**
 * The dashboard: window, shell and what the keys do. Everything here runs on the event thread, and nothing here waits for a disk
 * or a port.
 */
@NullMarked
package org.backline.gui;

import org.jspecify.annotations.NullMarked;
