package org.backline.gui.theme;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.UIManager;
import org.backline.gui.model.Level;

/**
 * The colours of the current theme, by the tokens of the theme files.
 *
 * @param normal      colours of surfaces and text while no line is crossed
 * @param onFill      every text or glyph on a state's fill
 * @param pelvis      the pelvis and the strap's nodes
 * @param bandOpacity opacity of bands in charts, 0…1
 * @param lineWidth   of the person's lines in charts [px]
 * @param hues        colours of the states
 */
public record Palette(Tone normal, Color onFill, Color pelvis, double bandOpacity, float lineWidth, Map<Level, Hue> hues) {
    private static final double LIGHTENED = 0.20;
    private static final float USUAL_LINE = 2.5f;

    /**
     * One state's colours.
     *
     * @param fill    for areas, {@link Palette#onFill} upon it
     * @param tint    for text, outlines and markers upon a card
     * @param line    for threshold strokes upon a card
     * @param onBlack for the word on the black block of an alert
     */
    public record Hue(Color fill, Color tint, Color line, Color onBlack) {
    }

    /** @return the colours of the look and feel that is installed */
    public static Palette current() {
        Tone normal = new Tone(color("bg"), color("card"), color("raise"), color("line"), color("ink"), color("muted"), color("faint"));
        Map<Level, Hue> hues = new EnumMap<>(Level.class);
        Hue silent = new Hue(normal.raise(), normal.muted(), normal.muted(), normal.muted());
        hues.put(Level.NO_DATA, silent);
        hues.put(Level.OK, hue(Level.OK, color("ok.tint"), color("ok.tint")));
        hues.put(Level.NEAR, hue(Level.NEAR, color("near.line"), color("near.tint")));
        hues.put(Level.DIFFERS, hues.get(Level.NEAR));
        hues.put(Level.ROUND, hue(Level.ROUND, color("round.line"), color("round.onBlack")));
        hues.put(Level.ARCH, hue(Level.ARCH, color("arch.line"), color("arch.onBlack")));
        double opacity = UIManager.getInt("Backline.bandOpacity") / 100.0;
        Object width = UIManager.get("Backline.lineWidth");
        float line = width instanceof Number number ? number.floatValue() : USUAL_LINE;
        return new Palette(normal, color("onFill"), color("pelvis"), opacity, line, Map.copyOf(hues));
    }

    public Hue hue(Level level) {
        return hues.get(level);
    }

    /** @return whether cards are darker than their text */
    public boolean dark() {
        return normal.card().getRed() < normal.ink().getRed();
    }

    /** @return the colours of window and panel at a level: beyond the line they turn to its fill, surfaces upon it are lightened */
    public Tone tone(Level level) {
        if (!level.overTheLine()) {
            return normal;
        }
        Color fill = hue(level).fill();
        Color lightened = Tone.mix(fill, Color.WHITE, LIGHTENED);
        return new Tone(fill, fill, lightened, lightened, onFill, onFill, onFill);
    }

    private static Hue hue(Level level, Color line, Color onBlack) {
        String name = level.name().toLowerCase(Locale.ROOT);
        return new Hue(color(name + ".fill"), color(name + ".tint"), line, onBlack);
    }

    private static Color color(String token) {
        return UIManager.getColor("Backline." + token);
    }
}
