package org.backline.report;

import java.util.ArrayList;
import java.util.List;
import org.backline.core.device.ColumnsProposed;
import org.backline.core.device.ColumnsProposed.Reason;
import org.backline.core.device.ColumnsRefused;

/** Says what a text recording's columns lack, and how they are to be named. */
public final class ColumnsText {
    private final Words words;

    public ColumnsText(Words words) {
        this.words = words;
    }

    /** @return what it was concluded from and what to do now, a sentence without its end */
    public String sentence(ColumnsProposed proposed) {
        List<String> parts = new ArrayList<>(reasons(proposed));
        parts.add(words.text("columns.next." + proposed.next(), proposed.columns()));
        return String.join("; ", parts);
    }

    /** @return what it was concluded from, a clause each */
    public List<String> reasons(ColumnsProposed proposed) {
        return proposed.reasons().stream().map(this::reason).filter(text -> !text.isEmpty()).toList();
    }

    private String reason(Reason reason) {
        boolean silent = switch (reason.kind()) {
            case ORDER, AXES -> reason.text().isEmpty();
            default -> false;
        };
        return silent ? "" : words.text("columns." + reason.kind(), figure(reason), reason.text());
    }

    private String figure(Reason reason) {
        return switch (reason.kind()) {
            case RATE -> words.number(reason.figure(), 1);
            case REST -> words.number(reason.figure(), reason.figure() < 100 ? 2 : 0);
            case TILT, OPPOSITE -> words.degrees(reason.figure());
            default -> words.number(reason.figure(), 0);
        };
    }

    /** @return a sentence without its end, naming the columns as the header writes them */
    public String sentence(ColumnsRefused refused) {
        String sentence = words.text("terminal.columns." + refused.reason(), String.join(", ", refused.columns()));
        return refused.unread().isEmpty() ? sentence
                : sentence + "; " + words.text("terminal.columns.unread", String.join(", ", refused.unread()));
    }
}
