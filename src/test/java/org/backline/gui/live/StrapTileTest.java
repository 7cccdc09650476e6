package org.backline.gui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.util.Arrays;
import java.util.Locale;
import org.backline.gui.EventThreadExtension;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.ScriptedLift;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(EventThreadExtension.class)
class StrapTileTest {
    /** 12′ of arc at 3 m on a 24″ full-HD screen [px]. */
    private static final double LEGIBLE = 38;
    /** Of the phase's own height, and of an em. */
    private static final double DIGITS = 0.64 * 60 / 64 * 0.747;

    @ParameterizedTest
    @CsvSource({"892, 478", "627, 326", "494, 282", "892, 972", "627, 668"})
    void phaseAndFigureAreReadFromThreeMetresAndNothingOverlaps(int width, int height) {
        Theme.DARK.install();
        StrapTile tile = new StrapTile(new DashboardModel(ScriptedLift.ofPeaks(0.6).plan()), new Look(Words.of(Locale.ENGLISH)));
        tile.setSize(width, height);
        tile.doLayout();

        assertThat(part(tile, PhaseLine.class).getHeight() * DIGITS).isGreaterThanOrEqualTo(LEGIBLE);
        assertThat((double) part(tile, FigureView.class).getHeight()).isGreaterThanOrEqualTo(2 * LEGIBLE);
        assertThat(part(tile, TileChart.class).getHeight()).isGreaterThan(20);
        assertThat(bottom(part(tile, PhaseLine.class))).isLessThanOrEqualTo(part(tile, FigureView.class).getY() + 1);
        assertThat(bottom(part(tile, StateBlock.class))).isLessThanOrEqualTo(part(tile, TileChart.class).getY());
        assertThat(bottom(part(tile, TileChart.class))).isLessThanOrEqualTo(height);
    }

    private static int bottom(Component part) {
        return part.getY() + part.getHeight();
    }

    private static Component part(StrapTile tile, Class<? extends Component> kind) {
        return Arrays.stream(tile.getComponents()).filter(kind::isInstance).findFirst().orElseThrow();
    }
}
