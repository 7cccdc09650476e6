package org.backline.app;

import org.backline.core.session.Plan;

/**
 * What is remembered from one run to the next.
 *
 * @param plan      exercise, own range, limits and load to start the next session with
 * @param athlete   who lifts
 * @param lastPort  uri of the last source, empty if none
 * @param sound     whether alerts sound
 * @param volume    0…1
 * @param theme     {@code dark}, {@code light} or {@code system}
 * @param language  {@code en}, {@code de} or empty for the system's
 */
public record Settings(Plan plan, String athlete, String lastPort, boolean sound, double volume, String theme, String language) {
}
