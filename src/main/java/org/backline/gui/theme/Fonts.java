package org.backline.gui.theme;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;

/** Inter in the two weights in use. {@code Font.BOLD} on SemiBold would be made by machine, and wider. */
public final class Fonts {
    private static final Font REGULAR = installed(FlatInterFont.STYLE_REGULAR, FlatInterFont.FAMILY);
    private static final Font SEMI_BOLD = installed(FlatInterFont.STYLE_SEMIBOLD, FlatInterFont.FAMILY_SEMIBOLD);

    private Fonts() {
    }

    public static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    public static Font semiBold(double size) {
        return SEMI_BOLD.deriveFont((float) size);
    }

    private static Font installed(String style, String family) {
        FlatInterFont.installStyle(style);
        return new Font(family, Font.PLAIN, 16);
    }
}
