package org.backline.app;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One line of the list of sets.
 *
 * @param index    1, 2, 3 … within its session
 * @param exercise id of the exercise
 * @param load     [kg], empty if not told
 * @param reps     how many
 * @param near     how many came near the line without crossing it
 * @param over     how many crossed it
 * @param edited   whether a person corrected its reps
 * @param halves   how many reps turned back before lockout, not among the reps; empty if not known
 */
public record SetSummary(int index, String exercise, OptionalDouble load, int reps, int near, int over, boolean edited,
                         OptionalInt halves) {
}
