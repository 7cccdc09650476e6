package org.backline.core.rep;

/**
 * The lines of one exercise.
 *
 * @param near  "near your line"
 * @param round "your line": above it the alert sounds
 */
public record Limits(FlexionLimit near, FlexionLimit round) {
}
