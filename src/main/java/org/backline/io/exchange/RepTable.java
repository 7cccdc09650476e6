package org.backline.io.exchange;

import java.io.IOException;
import java.io.Writer;
import org.backline.core.session.Conditions;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;

/** The reps of finished sets, a line each, with what they were measured with. */
public final class RepTable implements Table {
    private final CsvWriter csv;
    private long lines;

    public RepTable(Writer out) throws IOException {
        csv = new CsvWriter(out);
        csv.header("set,exercise,rep,start_s,turn_s,end_s,peak_flexion_deg,peak_pct_range,over,quality,peak_trunk_tilt_deg,"
                + "calibration,range_deg,range_origin,load_kg");
    }

    @Override
    public void write(LiftEvent event) throws IOException {
        if (event instanceof LiftEvent.SetCompleted completed) {
            for (RepResult rep : completed.result().reps()) {
                line(completed.result(), rep);
                lines++;
            }
        }
    }

    private void line(SetResult set, RepResult result) throws IOException {
        csv.whole(set.index()).text(set.exercise()).whole(result.rep().index());
        csv.number(result.rep().start()).number(result.rep().turn()).number(result.rep().end());
        RepFigures figures = RepFigures.of(result);
        csv.number(figures.peakFlexion()).number(figures.peakShare());
        csv.text(figures.over().map(String::valueOf).orElse("")).text(figures.quality()).number(figures.peakTrunkTilt());
        conditions(set.conditions());
        csv.endLine();
    }

    private void conditions(Conditions conditions) throws IOException {
        csv.text(ConditionNames.calibration(conditions)).number(Math.toDegrees(conditions.range().flexion()));
        csv.text(ConditionNames.rangeOrigin(conditions)).number(conditions.load());
    }

    @Override
    public long lines() {
        return lines;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
