/**
 * The list of wires and file formats that Backline can read; one subpackage each, blind to the others.
 * The standard one finds out from the bytes alone whether they are frames or lines.
 */
@NullMarked
package org.backline.core.protocol;

import org.jspecify.annotations.NullMarked;
