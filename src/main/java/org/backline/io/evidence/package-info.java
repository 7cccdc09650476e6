/**
 * What was received and what was said, in order: {@link org.backline.io.evidence.Chunk}s and {@link org.backline.io.evidence.Mark}s,
 * and their form in a {@code .strap} file. Evidence is never changed; everything else can be computed from it again.
 */
@NullMarked
package org.backline.io.evidence;

import org.jspecify.annotations.NullMarked;
