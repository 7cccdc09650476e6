/**
 * Is a strap right? Events in, findings out: what a maker has to know before anybody lifts with it. Pure: the same for a strap on a
 * port, for a capture, and for simulated straps with known defects. One thread.
 */
@NullMarked
package org.backline.core.examination;

import org.jspecify.annotations.NullMarked;
