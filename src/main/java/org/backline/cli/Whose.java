package org.backline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backline.app.SessionSummary;
import org.backline.report.Words;

/** Whose the kept sessions are, for who asked for somebody of whom there are none. */
final class Whose {
    private final Words words;
    private final SortedMap<String, Integer> people = new TreeMap<>();
    private int simulated;

    /** @param sessions all that were kept */
    Whose(List<SessionSummary> sessions, Words words) {
        this.words = words;
        sessions.stream().filter(session -> !session.sets().isEmpty()).map(SessionSummary::session).forEach(session -> {
            if (session.simulated()) {
                simulated++;
            } else {
                people.merge(session.athlete(), 1, Integer::sum);
            }
        });
    }

    /** @param asked the name, empty for sessions without one @return what there is instead */
    List<String> lines(String asked) {
        List<String> lines = new ArrayList<>();
        if (people.isEmpty() && simulated == 0) {
            return List.of(words.text("review.empty"));
        }
        lines.add(asked.isBlank() ? words.text("trend.none.nameless") : words.text("trend.none", asked));
        people.forEach((name, sessions) -> lines.add("  " + words.text("trend.kept",
                name.isBlank() ? words.text("trend.kept.nameless") : name, sessions, quoted(name))));
        if (simulated > 0) {
            lines.add("  " + words.text("trend.kept.simulated", simulated));
        }
        return lines;
    }

    /** A name of several words, or none, is one argument. */
    private static String quoted(String name) {
        return name.matches("[\\p{L}\\p{N}_-]+") ? name : '"' + name + '"';
    }
}
