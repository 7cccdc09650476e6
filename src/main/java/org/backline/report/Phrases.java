package org.backline.report;

import java.util.OptionalDouble;
import org.backline.core.posture.OwnRange;
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
        StringBuilder text = new StringBuilder(words.name("exercise", exercise));
        conditions.load().ifPresent(load -> text.append(BETWEEN).append(words.kilograms(load)));
        text.append(BETWEEN).append(line(conditions.limits().round(), conditions.range()));
        text.append(BETWEEN).append(range(conditions.range()));
        text.append(BETWEEN).append(words.text("terminal.mounting." + conditions.calibration()));
        return text.toString();
    }

    String range(OwnRange range) {
        String key = range.origin() == OwnRange.Origin.MEASURED ? "terminal.range" : "terminal.range.typical";
        return words.text(key, words.degrees(range.flexion()));
    }

    private String line(FlexionLimit limit, OwnRange range) {
        String angle = words.degrees(limit.flexion(range));
        return limit.scale() == FlexionLimit.Scale.ANGLE
                ? words.text("terminal.line", angle)
                : words.text("terminal.line.share", words.percent(limit.value()), angle);
    }

    /** @return {@code 46°}, a dash if the rep has no such number (a single node gives no flexion) */
    String peak(RepResult rep) {
        return degrees(rep.value(PEAK));
    }

    /** @return {@code 84 %} of the range, a dash if the rep has no such number */
    String peakShare(RepResult rep, OwnRange range) {
        OptionalDouble peak = rep.value(PEAK);
        return peak.isPresent() ? words.percent(range.shareOf(peak.getAsDouble())) : UNKNOWN;
    }

    /** @return {@code over your line}, {@code near your line} or nothing */
    String verdict(RepResult rep) {
        return rep.over() ? words.text("terminal.over") : rep.near() ? words.text("terminal.near") : "";
    }

    private String degrees(OptionalDouble angle) {
        return angle.isPresent() ? words.degrees(angle.getAsDouble()) : UNKNOWN;
    }

    private static final String PEAK = "peak-lumbar-flexion";
}
