package org.backline.gui.theme;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;
import java.awt.Graphics2D;
import javax.swing.UIManager;

/** Inter in the two weights in use. {@code Font.BOLD} on SemiBold would be made by machine, and wider. */
public final class Fonts {
    private static final Font REGULAR = installed(FlatInterFont.STYLE_REGULAR, FlatInterFont.FAMILY);
    private static final Font SEMI_BOLD = installed(FlatInterFont.STYLE_SEMIBOLD, FlatInterFont.FAMILY_SEMIBOLD);

    private static final String SCALE = "Backline.textScale";

    private Fonts() {
    }

    public static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    public static Font semiBold(double size) {
        return SEMI_BOLD.deriveFont((float) size);
    }

    /** @return regular, for text whose size the person chooses */
    public static Font text(double size) {
        return regular(size * scale());
    }

    /** @return semi-bold, for text whose size the person chooses */
    public static Font strong(double size) {
        return semiBold(size * scale());
    }

    /** @return what text sizes are multiplied by: the person's choice, 1 for as drawn */
    public static double scale() {
        return UIManager.get(SCALE) instanceof Double scale ? scale : 1;
    }

    /** @return {@code font}, smaller if {@code text} would be wider than {@code room} [px] */
    public static Font fit(Graphics2D g, String text, Font font, double room) {
        double width = width(g, text, font);
        return width <= room ? font : font.deriveFont((float) (font.getSize2D() * room / width));
    }

    /** @return how wide {@code text} is [px] */
    public static double width(Graphics2D g, String text, Font font) {
        return font.getStringBounds(text, g.getFontRenderContext()).getWidth();
    }

    static void scale(double factor) {
        UIManager.put(SCALE, factor);
    }

    /** Reads the fonts, if they were not read yet. */
    public static void prepare() {
        regular(REGULAR.getSize());
    }

    private static Font installed(String style, String family) {
        FlatInterFont.installStyle(style);
        return new Font(family, Font.PLAIN, 16);
    }
}
