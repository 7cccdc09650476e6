package org.backline.report;

import java.util.OptionalDouble;
import org.backline.core.metric.Metrics;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.session.Conditions;
import org.backline.core.session.RepResult;

/** Half sentences that terminal texts share. */
final class Phrases {
    /** What stands where there is no number. */
    static final String UNKNOWN = "–";
    static final String BETWEEN = " · ";

    private final Words words;

    Phrases(Words words) {
        this.words = words;
    }

    /** @return {@code Deadlift · 100 kg · line 80 % = 44° · typical range 55°, not yours · nominal mounting, not calibrated} */
    String conditions(String exercise, Conditions conditions) {
        return conditions(exercise, conditions, false);
    }

    /** @param tilt whether there is trunk tilt only, which has neither line nor range */
    String conditions(String exercise, Conditions conditions, boolean tilt) {
        StringBuilder text = new StringBuilder(words.name("exercise", exercise));
        conditions.load().ifPresent(load -> text.append(BETWEEN).append(words.load(load)));
        if (!tilt) {
            text.append(BETWEEN).append(line(exercise, conditions));
            conditions.limits().usual().ifPresent(usual -> text.append(BETWEEN).append(words.text(
                    usual.found() ? "terminal.usual.found" : "terminal.usual", words.degrees(usual.flexion()), usual.sessions())));
            text.append(BETWEEN).append(range(conditions.range()));
        }
        text.append(BETWEEN).append(words.text("terminal.mounting." + conditions.calibration()));
        return text.toString();
    }

    String range(OwnRange range) {
        String key = range.origin() == OwnRange.Origin.MEASURED ? "terminal.range" : "terminal.range.typical";
        return words.text(key, words.degrees(range.flexion()));
    }

    private String line(String exercise, Conditions conditions) {
        FlexionLimit limit = conditions.limits().round();
        String angle = words.degrees(limit.flexion(conditions.range()));
        String line = limit.scale() == FlexionLimit.Scale.ANGLE
                ? words.text("terminal.line", angle)
                : words.text("terminal.line.share", words.percent(limit.value()), angle);
        boolean standard = Exercises.of(exercise).filter(known -> known.limits().equals(conditions.limits())).isPresent();
        return standard ? words.text("terminal.line.default", line) : line;
    }

    /** @return {@code 46°}: peak flexion, of a single node peak trunk tilt, a dash if neither is known */
    String peak(RepResult rep) {
        OptionalDouble flexion = rep.value(Metrics.PEAK_FLEXION.id());
        OptionalDouble peak = flexion.isPresent() ? flexion : rep.value(Metrics.PEAK_TRUNK_TILT.id());
        return peak.isPresent() ? words.degrees(peak.getAsDouble()) : UNKNOWN;
    }

    /** @return {@code 84 %} of the range, a dash if the rep has no such number */
    String peakShare(RepResult rep) {
        OptionalDouble share = rep.value(Metrics.PEAK_SHARE.id());
        return share.isPresent() ? words.percent(share.getAsDouble()) : UNKNOWN;
    }

    /** @return {@code over your line}, {@code near your line} or nothing */
    String verdict(RepResult rep) {
        return rep.over() ? words.text("terminal.over") : rep.near() ? words.text("terminal.near") : "";
    }
}
