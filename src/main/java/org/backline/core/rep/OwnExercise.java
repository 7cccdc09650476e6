package org.backline.core.rep;

/**
 * An exercise that a user made up.
 *
 * @param exercise how its reps are found, and its lines
 * @param name     what it is called, in the user's language
 * @param text     what the user says about it, empty if nothing
 */
public record OwnExercise(Exercise exercise, String name, String text) {
}
