package org.backline.io.evidence;

import com.google.gson.JsonObject;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Pattern;
import org.backline.core.rep.RepCriteria;

/** What a rep of an exercise is, as JSON: angles in rad, times in s, ways in m; a way of the hips without bound is left out. */
final class ExerciseJson {
    private static final String LEAST_DROP = "least_drop_m";
    private static final String MOST_DROP = "most_drop_m";

    private ExerciseJson() {
    }

    static JsonObject write(Exercise exercise) {
        RepCriteria criteria = exercise.criteria();
        JsonObject json = new JsonObject();
        json.addProperty("id", exercise.id());
        json.addProperty("version", exercise.version());
        json.addProperty("pattern", Fields.idOf(criteria.pattern()));
        json.addProperty("enter_rad", criteria.enter());
        json.addProperty("exit_rad", criteria.exit());
        json.addProperty("excursion_rad", criteria.minimumExcursion());
        json.addProperty("shortest_s", criteria.minimumDuration());
        json.addProperty("longest_s", criteria.maximumDuration());
        json.addProperty("longest_hold_s", criteria.longestHold());
        if (Double.isFinite(criteria.leastDrop())) {
            json.addProperty(LEAST_DROP, criteria.leastDrop());
        }
        if (Double.isFinite(criteria.mostDrop())) {
            json.addProperty(MOST_DROP, criteria.mostDrop());
        }
        json.add("limits", EvidenceJson.ofLimits(exercise.limits()));
        return json;
    }

    static Exercise read(Fields fields) throws EvidenceException {
        RepCriteria criteria = new RepCriteria(fields.constant("pattern", Pattern.values()), fields.number("enter_rad"),
                fields.number("exit_rad"), fields.number("excursion_rad"), fields.number("shortest_s"), fields.number("longest_s"),
                fields.number("longest_hold_s"), fields.optionalNumber(LEAST_DROP).orElse(Double.NEGATIVE_INFINITY),
                fields.optionalNumber(MOST_DROP).orElse(Double.POSITIVE_INFINITY));
        return new Exercise(fields.text("id"), (int) fields.number("version"), criteria, EvidenceJson.limits(fields.object("limits")));
    }
}
