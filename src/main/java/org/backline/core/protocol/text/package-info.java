/**
 * StrapLink text 1, the wire of existing sketches and plain files: lines of numbers under a line that names them with their units
 * ({@code firmware-protocol/PROTOCOL.md}, text form).
 */
@NullMarked
package org.backline.core.protocol.text;

import org.jspecify.annotations.NullMarked;
