package org.backline.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backline.app.SessionSummary;
import org.backline.app.SetSummary;
import org.backline.report.Words;

/**
 * Kept sessions as lines: id, when, how long, who, the sets, how it stands. What does not fit in a line goes on below it, set in.
 *
 * @param words the language
 * @param zone  where the clock hangs
 */
record SessionLines(Words words, ZoneId zone) {
    private static final int SHORT_ID = 8;
    private static final int WIDTH = 120;
    private static final String GAP = "  ";
    private static final String SET_IN = " ".repeat(SHORT_ID) + GAP;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    List<String> of(List<SessionSummary> sessions) {
        int longestName = sessions.stream().mapToInt(summary -> summary.session().athlete().length()).max().orElse(0);
        return sessions.stream().flatMap(summary -> wrapped(head(summary, longestName), parts(summary)).stream()).toList();
    }

    private String head(SessionSummary summary, int longestName) {
        String name = summary.session().athlete();
        return summary.session().id().toString().substring(0, SHORT_ID)
                + GAP + WHEN.format(summary.session().startedAt().atZone(zone))
                + GAP + words.hours(summary.length().toSeconds())
                + (longestName > 0 ? GAP + name + " ".repeat(longestName - name.length()) : "") + GAP;
    }

    private List<String> parts(SessionSummary summary) {
        List<String> parts = new ArrayList<>();
        for (SetSummary set : summary.sets()) {
            parts.add(set(set) + (parts.size() + 1 < summary.sets().size() ? ", " : GAP));
        }
        if (parts.isEmpty()) {
            parts.add(words.text("review.no-sets") + GAP);
        }
        mark(parts, summary.session().simulated(), "review.simulated");
        mark(parts, summary.recording(), "review.recording");
        mark(parts, summary.interrupted(), "review.interrupted");
        return parts;
    }

    private void mark(List<String> parts, boolean wanted, String key) {
        if (wanted) {
            parts.add("(" + words.text(key) + ")" + GAP);
        }
    }

    private String set(SetSummary set) {
        String load = set.load().isPresent() ? " " + words.load(set.load().getAsDouble()) : "";
        return words.name("exercise", set.exercise()) + load + " " + words.reps(set.reps(), set.halves())
                + (set.over() > 0 ? " (" + words.text("terminal.count-over", set.over()) + ")" : "")
                + (set.edited() ? " (" + words.text("terminal.count-edited") + ")" : "");
    }

    private static List<String> wrapped(String head, List<String> parts) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(head);
        boolean begun = false;
        for (String part : parts) {
            if (begun && line.length() + part.stripTrailing().length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(SET_IN);
            }
            line.append(part);
            begun = true;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
