package org.backline.gui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JRadioButton;
import javax.swing.JTable;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void textIsInterAt16WhateverTheSystemsFont(Theme theme) {
        theme.install();

        for (Font font : new Font[] {new JLabel().getFont(), new JTable().getFont(), UIManager.getFont("MenuItem.font")}) {
            assertThat(font.getSize()).isEqualTo(16);
            assertThat(font.getFamily()).isEqualTo("Inter");
        }
    }

    @ParameterizedTest
    @CsvSource({"h1, 24", "h3, 18", "small, 14"})
    void headingsHaveTheirSizes(String name, int size) {
        Theme.DARK.install();

        assertThat(UIManager.getFont(name + ".font").getSize()).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"light, LIGHT", "dark, DARK"})
    void aSettingNamesATheme(String setting, Theme theme) {
        assertThat(Theme.of(setting)).isEqualTo(theme);
        assertThat(theme.setting()).isEqualTo(setting);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void highContrastIsBlackAndWhiteWithoutBands(Theme theme) {
        theme.install(true, 100);
        Palette palette = Palette.current();
        Tone tone = palette.normal();

        assertThat(List.of(tone.card(), tone.window())).containsOnly(theme == Theme.DARK ? Color.BLACK : Color.WHITE);
        assertThat(tone.muted()).isEqualTo(tone.ink());
        assertThat(tone.line()).isEqualTo(tone.faint());
        assertThat(palette.bandOpacity()).isZero();
        assertThat(palette.lineWidth()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"90, 14, 22", "150, 24, 36"})
    void theTextIsAsLargeAsThePersonWants(int percent, int body, int heading) {
        Theme.LIGHT.install(false, percent);

        assertThat(new JLabel().getFont().getSize()).isEqualTo(body);
        assertThat(UIManager.getFont("h1.font").getSize()).isEqualTo(heading);
        assertThat(Fonts.text(20).getSize2D()).isEqualTo(percent / 5f);
    }

    @Test
    void boxesGrowWithTheirText() {
        Theme.LIGHT.install();
        Dimension asDrawn = new JCheckBox().getPreferredSize();
        Theme.LIGHT.install(false, 150);

        assertThat(new JCheckBox().getPreferredSize().width).isGreaterThan(asDrawn.width * 5 / 4);
        assertThat(new JRadioButton().getPreferredSize().width).isGreaterThan(asDrawn.width * 5 / 4);
    }

    @AfterEach
    void asDrawn() {
        Theme.DARK.install();
    }
}
