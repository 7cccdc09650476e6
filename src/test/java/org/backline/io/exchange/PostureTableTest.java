package org.backline.io.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.backline.core.math.Angle;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.posture.TrunkTilt;
import org.backline.core.rep.Phase;
import org.backline.core.session.LiftEvent;
import org.junit.jupiter.api.Test;

class PostureTableTest {
    private final StringWriter text = new StringWriter();
    private final PostureTable table = new PostureTable(text);

    @Test
    void twoNodesGiveFlexionTiltAndInclinationInDegrees() throws IOException {
        write(lumbar(0.25, 40, 30, 70, Quality.GOOD));
        String[] cells = text.toString().lines().skip(1).findFirst().orElseThrow().split(",");
        assertThat(text.toString()).startsWith("time_s,lumbar_flexion_deg,pelvic_tilt_deg,trunk_inclination_deg,quality\n");
        assertThat(cells).startsWith("0.25").endsWith("good");
        assertThat(cells[1]).isEqualTo(Double.toString(Math.toDegrees(Angle.ofDegrees(40))));
        assertThat(cells[2]).isEqualTo(Double.toString(Math.toDegrees(Angle.ofDegrees(30))));
        assertThat(cells[3]).isEqualTo(Double.toString(Math.toDegrees(Angle.ofDegrees(70))));
    }

    @Test
    void oneNodeHasNoColumnCalledFlexion() throws IOException {
        write(new TrunkTilt(1.5, 0.0, 0.0, Quality.COASTING));
        assertThat(text).hasToString("time_s,trunk_inclination_deg,quality\n1.5,0.0,coasting\n");
    }

    @Test
    void aNodeThatFallsAwayLeavesItsCellsEmpty() throws IOException {
        write(lumbar(0, 0, 0, 0, Quality.GOOD));
        write(new TrunkTilt(1.5, 0.0, 0.0, Quality.POOR));
        assertThat(text.toString()).endsWith("\n1.5,,,0.0,poor\n");
    }

    @Test
    void otherEventsAddNothing() throws IOException {
        table.write(new LiftEvent.PhaseChanged(1, Phase.DOWN));
        assertThat(table.lines()).isZero();
        assertThat(text.toString()).isEmpty();
    }

    @Test
    void aTableOfNothingStillHasItsHeader() throws IOException {
        table.close();
        assertThat(text).hasToString("time_s,lumbar_flexion_deg,pelvic_tilt_deg,trunk_inclination_deg,quality\n");
    }

    private void write(Posture posture) throws IOException {
        table.write(new LiftEvent.PostureUpdated(posture));
    }

    private static LumbarPosture lumbar(double time, double flexion, double pelvis, double trunk, Quality quality) {
        return new LumbarPosture(time, Angle.ofDegrees(flexion), 0, 0, 0, Angle.ofDegrees(pelvis), Angle.ofDegrees(trunk), 0, 0.01,
                quality);
    }
}
