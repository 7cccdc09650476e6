package org.backline.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.backline.app.Backline;
import org.backline.app.SessionSummary;
import org.backline.app.SetSummary;
import org.backline.report.Words;
import picocli.CommandLine.Command;

/** {@code backline history}. */
@Command(name = "history", description = {"Lists the sessions that were kept, newest first, with the ids that other commands take.", ""},
        footer = {"", "Example:", "  backline history"})
final class HistoryCommand implements Callable<Integer> {
    private static final int SHORT_ID = 8;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Terminal terminal;

    HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Backline backline = Backline.open()) {
            List<SessionSummary> sessions = Answers.of(backline.archive().sessions());
            sessions.forEach(session -> terminal.out().println(line(session)));
            if (sessions.isEmpty()) {
                terminal.say(terminal.words().text("review.empty"));
            }
        }
        return ExitCode.OK.number();
    }

    private String line(SessionSummary summary) {
        Words words = terminal.words();
        String sets = summary.sets().isEmpty() ? words.text("review.no-sets")
                : String.join(", ", summary.sets().stream().map(this::set).toList());
        return summary.session().id().toString().substring(0, SHORT_ID)
                + "  " + WHEN.format(summary.session().startedAt().atZone(ZoneId.systemDefault()))
                + "  " + words.hours(summary.length().toSeconds()) + "  " + sets
                + (summary.session().simulated() ? "  (" + words.text("review.simulated") + ")" : "")
                + (summary.interrupted() ? "  (" + words.text("review.interrupted") + ")" : "");
    }

    private String set(SetSummary set) {
        Words words = terminal.words();
        String load = set.load().isPresent() ? " " + words.load(set.load().getAsDouble()) : "";
        return words.name("exercise", set.exercise()) + load + " " + words.reps(set.reps(), set.halves())
                + (set.over() > 0 ? " (" + words.text("terminal.count-over", set.over()) + ")" : "")
                + (set.edited() ? " (" + words.text("terminal.count-edited") + ")" : "");
    }
}
