package org.backline.io.exchange;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.backline.core.session.Conditions;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;

/** One rep as a line of a table, with what it was measured with. */
final class RepLine {
    static final String COLUMNS = "set,exercise,rep,start_s,turn_s,end_s,peak_flexion_deg,peak_pct_range,over,quality,"
            + "peak_trunk_tilt_deg,calibration,range_deg,range_origin,load_kg,edited,set_edited,mode,"
            + MetricColumn.namesOfReps().collect(Collectors.joining(",")) + ",set_half_reps,sites,live_peak_flexion_deg,live_over";

    private RepLine() {
    }

    /** Writes the cells of {@link #COLUMNS} and ends the line. */
    static void write(CsvWriter csv, SetResult set, RepResult result, ToldLive live) throws IOException {
        csv.whole(set.index()).text(set.exercise()).whole(result.rep().index());
        csv.number(result.rep().start()).number(result.rep().turn()).number(result.rep().end());
        RepFigures figures = RepFigures.of(result);
        csv.number(figures.peakFlexion()).number(figures.peakShare());
        csv.text(figures.over().map(String::valueOf).orElse("")).text(figures.quality()).number(figures.peakTrunkTilt());
        conditions(csv, set);
        csv.text(String.valueOf(result.edited())).text(String.valueOf(set.edited())).text(ConditionNames.mode(set));
        for (MetricColumn column : MetricColumn.ofReps()) {
            csv.number(column.of(result.figures()));
        }
        csv.text(set.halves().isPresent() ? Integer.toString(set.halves().getAsInt()) : "").text(ConditionNames.sites(set.conditions()));
        told(csv, live.of(set, result).map(RepFigures::of));
        csv.endLine();
    }

    private static void told(CsvWriter csv, Optional<RepFigures> live) throws IOException {
        csv.number(live.map(RepFigures::peakFlexion).orElse(OptionalDouble.empty()));
        csv.text(live.flatMap(RepFigures::over).map(String::valueOf).orElse(""));
    }

    /** Trunk tilt has no range. */
    private static void conditions(CsvWriter csv, SetResult set) throws IOException {
        Conditions conditions = set.conditions();
        boolean tilt = set.trunkOnly();
        csv.text(ConditionNames.calibration(conditions));
        csv.number(tilt ? OptionalDouble.empty() : OptionalDouble.of(Math.toDegrees(conditions.range().flexion())));
        csv.text(tilt ? "" : ConditionNames.rangeOrigin(conditions)).number(conditions.load());
    }
}
