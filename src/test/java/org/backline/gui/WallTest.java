package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.backline.gui.live.StrapTile;
import org.backline.gui.model.Level;
import org.backline.gui.model.ScriptedLift;
import org.backline.gui.theme.Theme;
import org.backline.gui.wall.Wall;
import org.backline.report.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EventThreadExtension.class)
class WallTest {
    private static final ScriptedLift LIFT = ScriptedLift.ofPeaks(0.59, 0.84);
    private static final double INSIDE = ScriptedLift.FIRST + 0.5;
    private static final double OVER = ScriptedLift.FIRST + ScriptedLift.PERIOD + 0.5;

    private final Bench mara = bench().run(INSIDE, 0);
    private final Bench jonas = bench().run(OVER, 0);
    private final Wall wall = mara.wall(List.of(jonas, bench().run(3, 0)), "Mara", "Jonas", "Aylin");

    @Test
    void onlyTheTileTurnsWhoseLifterCrossedALine() {
        BufferedImage image = Painting.of(mara.shell(), 1366, 768, 1);
        Color fill = mara.look().palette().hue(Level.ROUND).fill();
        Color card = mara.look().palette().normal().card();

        assertThat(colourIn(image, 0)).isEqualTo(card);
        assertThat(colourIn(image, 1)).isEqualTo(fill);
        assertThat(colourIn(image, 2)).isEqualTo(card);
        assertThat(new Color(image.getRGB(2, 400))).as("rail").isEqualTo(card);
    }

    @Test
    void aLineCrossedBesideLeavesTheWindowAsItIs() {
        assertThat(mara.look().turned()).isFalse();
        assertThat(jonas.model().turned()).isEqualTo(Level.ROUND);
    }

    @Test
    void numbersAndEnterOpenATileArrowsChooseOne() {
        wall.setSize(1200, 700);
        press("2");
        press("ENTER");
        press("4");
        press("RIGHT");
        press("DOWN");
        press("LEFT");
        press("DELETE");

        assertThat(mara.listened()).containsExactly("enlarge 1", "enlarge 0", "choose 1", "choose 2", "remove");
    }

    @Test
    void aLifterWhoIsNotCalibratedIsOfferedIt() {
        Bench aylin = Bench.of(LIFT.uncalibrated(), Theme.DARK, Words.of(Locale.ENGLISH)).run(3, 0);
        Wall both = mara.wall(List.of(aylin), "Mara", "Aylin");
        Painting.of(mara.shell(), 1366, 768, 1);
        List<Boolean> offered = both.tiles().stream().map(tile -> button(tile).isVisible()).toList();
        button(both.tiles().get(1)).doClick();
        both.press(KeyStroke.getKeyStroke("C"));

        assertThat(offered).containsExactly(false, true);
        assertThat(mara.listened()).containsExactly("choose 1", "calibrate", "choose 0", "calibrate");
    }

    private static AbstractButton button(StrapTile tile) {
        return Arrays.stream(tile.getComponents()).filter(AbstractButton.class::isInstance).map(AbstractButton.class::cast).findFirst()
                .orElseThrow();
    }

    @Test
    void tilesFillTheWallInReadingOrder() {
        Painting.of(mara.shell(), 1366, 768, 1);
        List<StrapTile> tiles = wall.tiles();

        assertThat(tiles.get(0).getY()).isEqualTo(tiles.get(1).getY());
        assertThat(tiles.get(0).getX()).isEqualTo(tiles.get(2).getX());
        assertThat(tiles.get(2).getY()).isGreaterThan(tiles.get(0).getY() + tiles.get(0).getHeight());
        assertThat(tiles).allSatisfy(tile -> assertThat(tile.getWidth()).isGreaterThan(560));
    }

    private Color colourIn(BufferedImage image, int place) {
        StrapTile tile = wall.tiles().get(place);
        Point at = SwingUtilities.convertPoint(tile, tile.getWidth() - 6, tile.getHeight() / 2, mara.shell());
        return new Color(image.getRGB(at.x, at.y));
    }

    private void press(String key) {
        wall.press(KeyStroke.getKeyStroke(key));
    }

    private static Bench bench() {
        return Bench.of(LIFT, Theme.DARK, Words.of(Locale.ENGLISH));
    }
}
