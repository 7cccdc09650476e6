/**
 * Posture becomes phases, reps and sets, by the criteria of an exercise ({@code src/design/definitions.md}).
 *
 * <p>{@code MotionFilter} → {@link org.backline.core.rep.PhaseDetector} ({@code LiftPhases}, {@code RowPhases}) →
 * {@link org.backline.core.rep.RepDetector} ({@code FloorReps}, {@code StandingReps}) → {@link org.backline.core.rep.SetDetector}. Beside
 * them the pelvis tells of steps, hips and blows ({@code WalkingDetector}, {@code HipRise}, {@code HipHeight}, {@code ShockDetector}). Once
 * a set is over, {@link org.backline.core.rep.RepRefiner} finds the events of its reps again.
 */
@NullMarked
package org.backline.core.rep;

import org.jspecify.annotations.NullMarked;
