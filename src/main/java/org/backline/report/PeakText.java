package org.backline.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backline.core.metric.PeakHistory;
import org.backline.core.metric.SessionPeaks;
import org.backline.core.metric.Trend;
import org.backline.core.metric.Trend.Kind;
import org.backline.core.rep.UsualPeak;

/** How peak flexion went from session to session, in words. */
public final class PeakText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

    private final Words words;

    public PeakText(Words words) {
        this.words = words;
    }

    /** @return what a usual peak is and rests on */
    public String usual(UsualPeak usual) {
        String peak = words.degrees(usual.flexion());
        return usual.found() ? words.text("usual.found", peak, usual.sessions(), usual.reps(), words.degrees(usual.spread()))
                : words.text("usual.said", peak);
    }

    /** @return what is usual by the person's own sessions, or how many there are of those that it takes */
    public String offered(PeakHistory history) {
        return history.usual().map(this::usual)
                .orElseGet(() -> words.text("usual.few", UsualPeak.LEAST_SESSIONS,
                        history.sessions().stream().filter(SessionPeaks::sameSites).count()));
    }

    /** @return whether it changes, and by how much */
    public String trend(PeakHistory history) {
        if (history.trend().isEmpty()) {
            return words.text("trend.few", history.sessions().stream().filter(SessionPeaks::comparable).count());
        }
        Trend trend = history.trend().get();
        String band = words.degrees(trend.band());
        return trend.kind() == Kind.UNCLEAR ? words.text("trend.UNCLEAR", trend.latest(), words.change(trend.change()), band)
                : words.text("trend." + trend.kind(), trend.latest(), words.degrees(Math.abs(trend.change())), band);
    }

    /** @return a table of the sessions, the oldest first, a session that does not compare told so; trend and usual below */
    public List<String> lines(PeakHistory history, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        lines.add(line(words.text("trend.column.day"), words.text("trend.column.load"), words.text("trend.column.reps"),
                words.text("trend.column.peak"), ""));
        history.sessions().forEach(session -> lines.add(line(session, zone)));
        lines.add(trend(history));
        lines.add(offered(history));
        return lines;
    }

    private String line(SessionPeaks session, ZoneId zone) {
        String load = session.load().isPresent() ? words.load(session.load().getAsDouble()) : Phrases.UNKNOWN;
        return line(DAY.format(session.startedAt().atZone(zone)), load, Integer.toString(session.peaks().size()),
                words.degrees(session.median()), session.comparable() ? "" : words.text("trend." + session.comparison()));
    }

    private static String line(String day, String load, String reps, String peak, String remark) {
        return String.format("%-10s %9s %6s %8s  %s", day, load, reps, peak, remark).stripTrailing();
    }
}
