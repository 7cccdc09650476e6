package org.backline.io.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;
import org.backline.core.session.LiftEvent;

/**
 * Posture over time: angles [deg], flexion and forward positive. A single node gives no flexion, so its table has no such columns;
 * which columns there are is settled by the first posture.
 */
public final class PostureTable implements Table {
    private final CsvWriter csv;
    private boolean lumbar = true;
    private long lines;

    public PostureTable(Writer out) {
        csv = new CsvWriter(out);
    }

    @Override
    public void write(LiftEvent event) throws IOException {
        if (event instanceof LiftEvent.PostureUpdated updated) {
            if (lines == 0) {
                lumbar = updated.posture() instanceof LumbarPosture;
                header();
            }
            line(updated.posture());
            lines++;
        }
    }

    private void header() throws IOException {
        csv.header(lumbar
                ? "time_s,lumbar_flexion_deg,pelvic_tilt_deg,trunk_inclination_deg,quality"
                : "time_s,trunk_inclination_deg,quality");
    }

    private void line(Posture posture) throws IOException {
        csv.number(posture.time());
        if (lumbar) {
            lumbarCells(posture);
        }
        csv.number(Math.toDegrees(posture.trunkInclination()));
        csv.text(posture.quality().name().toLowerCase(Locale.ROOT));
        csv.endLine();
    }

    private void lumbarCells(Posture posture) throws IOException {
        if (posture instanceof LumbarPosture both) {
            csv.number(Math.toDegrees(both.lumbarFlexion())).number(Math.toDegrees(both.pelvicTilt()));
        } else {
            csv.unknown().unknown();
        }
    }

    @Override
    public long lines() {
        return lines;
    }

    @Override
    public void close() throws IOException {
        if (lines == 0) {
            header();
        }
        csv.close();
    }
}
