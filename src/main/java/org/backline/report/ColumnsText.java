package org.backline.report;

import org.backline.core.device.ColumnsRefused;

/** Says what a text recording's columns lack, and how they are to be named. */
public final class ColumnsText {
    private final Words words;

    public ColumnsText(Words words) {
        this.words = words;
    }

    /** @return a sentence without its end, naming the columns as the header writes them */
    public String sentence(ColumnsRefused refused) {
        String sentence = words.text("terminal.columns." + refused.reason(), String.join(", ", refused.columns()));
        return refused.unread().isEmpty() ? sentence
                : sentence + "; " + words.text("terminal.columns.unread", String.join(", ", refused.unread()));
    }
}
