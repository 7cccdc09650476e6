package org.backline.core.alert;

import org.backline.core.posture.FlexionForecast;

/**
 * Cues before the line is crossed: while flexion grows and the forecast lies beyond the line by enough standard deviations. Reaching far
 * ahead gives time and false cues, wanting certainty takes both; decision 0013 has the curve.
 *
 * @param ahead     how far it looks ahead [s]
 * @param certainty how many standard deviations beyond the line the forecast must be
 */
public record ForecastCue(double ahead, double certainty) {
    /** What is used. */
    public static final ForecastCue USUAL = new ForecastCue(0.35, 1.0);

    /** @param flexion now [rad] @param line [rad] @return whether to cue now */
    public boolean foresees(double flexion, FlexionForecast forecast, double line) {
        return flexion < line && forecast.rate() > 0 && forecast.certainty(line) >= certainty;
    }
}
