package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import org.backline.app.WindowPlace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {
    private static final List<Rectangle> SCREENS = List.of(new Rectangle(0, 0, 1920, 1080), new Rectangle(-1366, 0, 1366, 768));

    @ParameterizedTest
    @CsvSource({"100, 50, 1366, 768, true", "-1300, 20, 1200, 700, true", "1700, 900, 1366, 768, true",
        "1900, 900, 1366, 768, false", "2500, 50, 1366, 768, false", "100, -60, 1366, 768, false", "100, 50, 30, 20, false"})
    void theWindowGoesBackOnlyToWhereAHandCanReachIt(int x, int y, int width, int height, boolean reachable) {
        assertThat(Placement.reachable(new WindowPlace(x, y, width, height, false), SCREENS)).isEqualTo(reachable);
    }
}
