package org.backline.core.posture;

import java.util.function.DoubleSupplier;
import org.backline.core.math.Angle;
import org.backline.core.orientation.SamplingInterval;

/**
 * The last stage before a flexion is shown: a Kalman filter of flexion and its rate, state (φ, φ̇), driven by white angular
 * acceleration, with the flexion of the relative rotation as its one measurement. It takes the ringing of skin out of the rate, says
 * how sure it is, and tells where flexion will be in a moment; through a hole it coasts.
 *
 * <p>It steps on a grid of the sampling interval, so that a lost run of k samples is k predictions; what a time is off the grid is made
 * up for with the rate. A changed interval rebuilds it. Measured without trust weighs less, so that the filter leans on its prediction.
 * Settings and why: decision 0001.
 */
final class FlexionFilter {
    private final SamplingInterval interval;
    private FlexionGain gain;
    /** φ at the grid's time [rad]. */
    private double flexion;
    /** φ̇ [rad/s]. */
    private double rate;
    private double gridTime = Double.NaN;
    private double time = Double.NaN;
    private boolean begun;

    /** @param nominalRate of the postures [Hz], until their times say otherwise */
    FlexionFilter(double nominalRate) {
        interval = new SamplingInterval(1 / nominalRate);
        gain = new FlexionGain(interval.seconds());
    }

    /**
     * @param now          [s]
     * @param measured     flexion [rad]
     * @param measuredRate asked for to begin with only [rad/s]
     * @param trust        how far to trust the measurement
     */
    void update(double now, double measured, DoubleSupplier measuredRate, Trust trust) {
        double passed = now - time;
        time = now;
        begun = false;
        if (!(passed > 0 && passed <= GapWatch.LONGEST_COAST + interval.seconds())) {
            begin(measured, measuredRate.getAsDouble());
            return;
        }
        if (interval.update(passed)) {
            begin(flexion(), rate);
        }
        long steps = predict();
        gain.update(steps, trust);
        correct(measured);
    }

    /** Forgets everything: the next measurement is believed as it is. */
    void restart() {
        time = Double.NaN;
    }

    /** @return φ at the last time [rad], (−π, π] */
    double flexion() {
        return forecast(0);
    }

    /** @return φ̇ at the last time [rad/s] */
    double rate() {
        return rate;
    }

    /** @return variance of φ, as far as the filter knows [rad²] */
    double variance() {
        return gain.variance();
    }

    /** @param ahead of the last time [s] @return where φ will be [rad], (−π, π] */
    double forecast(double ahead) {
        return Angle.wrap(flexion + rate * (time - gridTime + ahead));
    }

    /** @param ahead of the last time [s] @return variance of the forecast [rad²]: what is not known now, and what may happen until then */
    double forecastVariance(double ahead) {
        double span = time - gridTime + ahead;
        return gain.variance() + span * 2 * gain.covariance() + span * span * gain.rateVariance()
                + FlexionGain.ACCELERATION_DENSITY * Math.max(0, span * span * span) / 3;
    }

    /** @return what it holds true after the last measurement, for {@link FlexionSmoother} */
    FlexionState state() {
        return new FlexionState(time, gridTime, begun, flexion, rate, gain.variance(), gain.covariance(), gain.rateVariance());
    }

    private void begin(double atFlexion, double atRate) {
        begun = true;
        flexion = atFlexion;
        rate = atRate;
        gain = new FlexionGain(interval.seconds());
        gridTime = time;
    }

    /** @return how many steps of the grid it went on at its rate */
    private long predict() {
        long steps = Math.round((time - gridTime) / interval.seconds());
        flexion += steps * interval.seconds() * rate;
        gridTime += steps * interval.seconds();
        return steps;
    }

    private void correct(double measured) {
        double onGrid = measured - rate * (time - gridTime);
        double innovation = Angle.wrap(onGrid - flexion);
        flexion += gain.ofFlexion() * innovation;
        rate += gain.ofRate() * innovation;
    }
}
