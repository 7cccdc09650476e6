package org.backline.io.exchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.metric.Figures;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Rep;
import org.backline.core.session.Conditions;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;
import org.backline.core.session.Verdict;

/** A finished set as JSON: seconds, degrees, percent; unknown is null, never 0. */
public final class SetJson {
    private SetJson() {
    }

    /** @param live what was told of its reps when they ended */
    public static JsonObject of(SetResult set, ToldLive live) {
        JsonObject json = new JsonObject();
        json.addProperty("index", set.index());
        json.addProperty("exercise", set.exercise());
        json.addProperty("start_s", set.start());
        json.addProperty("end_s", set.end());
        json.addProperty("edited", set.edited());
        json.addProperty("mode", ConditionNames.mode(set));
        json.add("sites", sites(set.conditions()));
        conditions(json, set);
        json.add("verdict", of(Verdict.of(set)));
        json.add("unseen_s", number(set.unseen()));
        json.add("metrics", metrics(MetricColumn.ofSets(), set.figures()));
        json.add("absent", absent(set.figures()));
        JsonArray reps = new JsonArray();
        set.reps().forEach(rep -> reps.add(of(rep, live.of(set, rep).map(RepFigures::of))));
        json.add("reps", reps);
        json.add("half_reps", set.halfReps().map(SetJson::halves).orElse(JsonNull.INSTANCE));
        return json;
    }

    /** Trunk tilt has neither range nor line. */
    private static void conditions(JsonObject json, SetResult set) {
        Conditions conditions = set.conditions();
        boolean tilt = set.trunkOnly();
        json.addProperty("calibration", ConditionNames.calibration(conditions));
        FlexionLimit line = conditions.limits().round();
        json.add("range_deg", tilt ? JsonNull.INSTANCE : new JsonPrimitive(Math.toDegrees(conditions.range().flexion())));
        json.add("range_origin", tilt ? JsonNull.INSTANCE : new JsonPrimitive(ConditionNames.rangeOrigin(conditions)));
        json.add("limit_deg", tilt ? JsonNull.INSTANCE : new JsonPrimitive(Math.toDegrees(line.flexion(conditions.range()))));
        json.add("load_kg", number(conditions.load()));
    }

    private static JsonObject of(RepResult result, Optional<RepFigures> live) {
        JsonObject json = new JsonObject();
        json.addProperty("index", result.rep().index());
        json.addProperty("start_s", result.rep().start());
        json.addProperty("turn_s", result.rep().turn());
        json.addProperty("end_s", result.rep().end());
        RepFigures figures = RepFigures.of(result);
        json.add("peak_flexion_deg", number(figures.peakFlexion()));
        json.add("peak_pct_range", number(figures.peakShare()));
        json.add("over", truth(figures.over()));
        json.addProperty("quality", figures.quality());
        json.addProperty("edited", result.edited());
        json.add("peak_trunk_tilt_deg", number(figures.peakTrunkTilt()));
        json.add("metrics", metrics(MetricColumn.ofReps(), result.figures()));
        json.add("absent", absent(result.figures()));
        json.add("live_peak_flexion_deg", number(live.map(RepFigures::peakFlexion).orElse(OptionalDouble.empty())));
        json.add("live_over", truth(live.flatMap(RepFigures::over)));
        return json;
    }

    private static JsonElement halves(List<Rep> halves) {
        JsonArray json = new JsonArray();
        for (Rep half : halves) {
            JsonObject one = new JsonObject();
            one.addProperty("before_rep", half.index());
            one.addProperty("start_s", half.start());
            one.addProperty("turn_s", half.turn());
            one.addProperty("end_s", half.end());
            json.add(one);
        }
        return json;
    }

    private static JsonElement sites(Conditions conditions) {
        JsonArray json = new JsonArray();
        conditions.sites().forEach(site -> json.add(site.code()));
        return json.isEmpty() ? JsonNull.INSTANCE : json;
    }

    private static JsonObject of(Verdict verdict) {
        JsonObject json = new JsonObject();
        json.addProperty("id", verdict.kind().id());
        json.addProperty("rep", verdict.rep());
        json.addProperty("count", verdict.count());
        json.addProperty("of", verdict.of());
        verdict.place().ifPresent(place -> json.addProperty("place", place.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        json.addProperty("value_deg", Math.toDegrees(verdict.value()));
        json.addProperty("line_deg", Math.toDegrees(verdict.line()));
        return json;
    }

    private static JsonObject metrics(List<MetricColumn> columns, Figures figures) {
        JsonObject json = new JsonObject();
        columns.forEach(column -> json.add(column.name(), number(column.of(figures))));
        return json;
    }

    /** Why there is no value, by the metric's id. */
    private static JsonObject absent(Figures figures) {
        JsonObject json = new JsonObject();
        figures.absences().forEach(absence -> json.addProperty(absence.metric(), absence.reason().id()));
        return json;
    }

    private static JsonElement number(OptionalDouble value) {
        return value.isPresent() ? new JsonPrimitive(value.getAsDouble()) : JsonNull.INSTANCE;
    }

    private static JsonElement truth(Optional<Boolean> value) {
        return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
    }
}
