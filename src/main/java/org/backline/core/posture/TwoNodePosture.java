package org.backline.core.posture;

import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.math.Angle;
import org.backline.core.math.Rotations;
import org.backline.core.posture.Calibration.NodeCalibration;

/** Pairs of attitudes become lumbar posture: sensors to segments, headings brought together, joint angles, flexion filter. */
final class TwoNodePosture {
    private final HeadingOffset heading = new HeadingOffset();
    private final FlexionFilter filter;
    private final FlexionUncertainty uncertainty;
    private final double nominalInterval;
    private Calibration calibration;
    private double time = Double.NaN;

    TwoNodePosture(Calibration calibration, double nominalRate, FlexionUncertainty uncertainty) {
        this.calibration = calibration;
        this.uncertainty = uncertainty;
        this.filter = new FlexionFilter(nominalRate);
        this.nominalInterval = 1 / nominalRate;
    }

    /** Uses another calibration, whose heading offset is that of the attitudes to come. */
    void calibrate(Calibration found) {
        calibration = found;
        heading.begin(found.headingOffset());
        filter.restart();
        time = Double.NaN;
    }

    /** Headings may have changed: they are learnt anew. */
    void restart() {
        heading.begin();
        filter.restart();
        time = Double.NaN;
    }

    /** What comes next was seen before: its headings are known. */
    void rewind() {
        heading.begin(heading.value());
        filter.restart();
        time = Double.NaN;
    }

    /** @return heading offset as it stands now [rad] */
    double headingOffset() {
        return heading.value();
    }

    /** @param ahead of the last posture [s] */
    FlexionForecast forecast(double ahead) {
        return new FlexionForecast(filter.forecast(ahead), filter.rate(), Math.sqrt(filter.forecastVariance(ahead)));
    }

    /** @return what the flexion filter holds true after the last pair */
    FlexionState flexionState() {
        return filter.state();
    }

    /** Takes a pair for what it tells of headings alone. */
    void learnHeading(AttitudePair pair) {
        heading.update(SegmentPair.of(pair, calibration.nodes()), passed(pair));
    }

    /** Until headings are known, flexion is the difference of the two inclinations, and its quality says that this is makeshift. */
    LumbarPosture update(AttitudePair pair, Trust measured) {
        NodeCalibration lowerMount = calibration.nodes().get(0);
        NodeCalibration upperMount = calibration.nodes().get(1);
        SegmentPair segments = SegmentPair.of(pair, calibration.nodes());
        Vector3D upperRate = rate(pair.upper().angularRate(), upperMount);
        double passed = passed(pair);
        heading.update(segments, passed);
        Trust trust = heading.known() ? measured : measured.and(Trust.of(Quality.COASTING));
        Quaternion relative = segments.relative(heading.value());
        JointAngles angles = JointAngles.of(relative);
        double tilt = Angle.wrap(Inclination.of(segments.lower()) - lowerMount.inclinationZero());
        double inclination = Angle.wrap(Inclination.of(segments.upper()) - upperMount.inclinationZero());
        double flexion = heading.known() ? Angle.wrap(angles.flexion() - calibration.flexionZero()) : Angle.wrap(inclination - tilt);
        filter.update(time, flexion, () -> angles.flexionRate(relative, rate(pair.lower().angularRate(), lowerMount), upperRate), trust);
        uncertainty.update(passed, tilt, inclination);
        double trunkRate = Inclination.rate(segments.upper(), upperRate);
        return new LumbarPosture(time, filter.flexion(), filter.rate(), angles.lateralBending(), angles.axialRotation(), tilt, inclination,
                trunkRate, deviation(angles.lateralBending(), trunkRate, trust), trust.quality());
    }

    private double passed(AttitudePair pair) {
        double passed = Double.isNaN(time) ? nominalInterval : pair.time() - time;
        time = pair.time();
        return passed;
    }

    private double deviation(double lateral, double trunkRate, Trust trust) {
        return Math.sqrt(filter.variance() + trust.variance()
                + uncertainty.variance(calibration, time - calibration.time(), heading.variance(), filter.flexion(), lateral, trunkRate));
    }

    private static Vector3D rate(Vector3D inSensor, NodeCalibration mount) {
        return Rotations.rotate(mount.segmentToSensor().getConjugate(), inSensor);
    }
}
