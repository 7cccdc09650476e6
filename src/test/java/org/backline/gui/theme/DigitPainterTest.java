package org.backline.gui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import org.junit.jupiter.api.Test;

class DigitPainterTest {
    private static final FontRenderContext CONTEXT = new FontRenderContext(new AffineTransform(), true, true);
    private static final Font FONT = Fonts.semiBold(100);

    @Test
    void everyDigitIsAsWideAsAnyOther() {
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(width(String.valueOf(digit))).isCloseTo(66.6, within(1e-9));
        }
    }

    @Test
    void interIsThereInBothWeights() {
        assertThat(Fonts.semiBold(16).getFamily()).isEqualTo("Inter SemiBold");
        assertThat(Fonts.regular(16).getFamily()).isEqualTo("Inter");
    }

    @Test
    void aFurtherCharacterOnlyAdds() {
        assertThat(width("111") - width("11")).isCloseTo(width("1"), within(1e-9));
        assertThat(width("\u22127")).isGreaterThan(width("7"));
    }

    private static double width(String text) {
        return DigitPainter.width(text, FONT, DigitPainter.CELL, CONTEXT);
    }
}
