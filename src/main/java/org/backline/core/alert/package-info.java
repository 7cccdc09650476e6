/**
 * Posture becomes alerts, raised and cleared; the list of {@link org.backline.core.alert.AlertRules}.
 *
 * <p>{@code Window} says when a rule listens, {@code Suspicion} when a posture is not to be trusted, {@code AlertMonitor} holds one rule,
 * {@code ComingUp} tells a back that was straightened from one that came up,
 * {@code CueChooser} and {@code Feedback} decide what of it a lifter hears, {@code ForecastCue} what is heard before the line is crossed.
 */
@NullMarked
package org.backline.core.alert;

import org.jspecify.annotations.NullMarked;
