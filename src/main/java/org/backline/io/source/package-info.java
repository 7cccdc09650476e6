/**
 * Where bytes come from: a serial port, a recording, a plain file, the simulated lifter.
 */
@NullMarked
package org.backline.io.source;

import org.jspecify.annotations.NullMarked;
