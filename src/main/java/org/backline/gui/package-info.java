/**
* The dashboard. Everything here runs on the event thread.
 */
@NullMarked
package org.backline.gui;

import org.jspecify.annotations.NullMarked;
