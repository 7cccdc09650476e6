package org.backline.gui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.util.Locale;
import org.backline.report.Words;
import org.junit.jupiter.api.Test;

class ShortcutTest {
    private static final Words WORDS = Words.of(Locale.ENGLISH);

    @Test
    void macOsWritesItsMenuKeyAsItsSign() {
        assertThat(Shortcut.UNDO.keys(WORDS, InputEvent.META_DOWN_MASK)).isEqualTo("\u2318Z");
        assertThat(Shortcut.REDO.keys(WORDS, InputEvent.META_DOWN_MASK)).isEqualTo("\u21E7\u2318Z");
        assertThat(Shortcut.REDO.keys(WORDS, InputEvent.CTRL_DOWN_MASK)).isEqualTo("Ctrl+Shift+Z");
    }
}
