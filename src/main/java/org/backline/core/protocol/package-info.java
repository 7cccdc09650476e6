/**
* The list of wires and file formats that Backline can read; one subpackage each, blind to the others.
 */
@NullMarked
package org.backline.core.protocol;

import org.jspecify.annotations.NullMarked;
