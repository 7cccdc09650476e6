package org.backline.gui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.UIManager;
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
}
