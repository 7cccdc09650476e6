package org.backline.report;

import java.util.ArrayList;
import java.util.List;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.FlexionLimit.Scale;
import org.backline.core.rep.Limits;
import org.backline.core.rep.Pattern;

/** A person's lines for one exercise, a line of text each. */
public final class LimitsText {
    private final Words words;

    public LimitsText(Words words) {
        this.words = words;
    }

    /** @return what the lines are, and whose */
    public List<String> lines(Exercise exercise, Limits limits, OwnRange range) {
        List<String> lines = new ArrayList<>();
        lines.add(words.name("exercise", exercise.id()) + Phrases.BETWEEN + new Phrases(words).range(range));
        lines.add(words.text(limits.equals(exercise.limits()) ? "limit.of-exercise" : "limit.of-person"));
        lines.add(line("limits.flexion", flexion(limits.near(), range), flexion(limits.round(), range)));
        lines.add(line("limits.arch", words.degrees(-limits.arch().near()), words.degrees(-limits.arch().line())));
        if (exercise.criteria().pattern() != Pattern.ECCENTRIC_FIRST) {
            limits.change().ifPresent(change -> lines.add(line("limits.change", words.change(change.near()), words.change(change.line()))));
        }
        limits.aboveUsual().ifPresent(usual -> lines.add(line("limits.usual", words.degrees(usual.near()), words.degrees(usual.line()))));
        limits.usual().ifPresent(usual -> lines.add(new PeakText(words).usual(usual)));
        return lines;
    }

    private String line(String key, String near, String line) {
        return words.text("limits.line", words.text(key), near, line);
    }

    private String flexion(FlexionLimit limit, OwnRange range) {
        String angle = words.degrees(limit.flexion(range));
        return limit.scale() == Scale.ANGLE ? angle : words.percent(limit.value()) + " = " + angle;
    }
}
