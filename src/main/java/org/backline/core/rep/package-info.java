/**
* Posture becomes phases, reps and sets, by the criteria of an exercise.
 */
@NullMarked
package org.backline.core.rep;

import org.jspecify.annotations.NullMarked;
