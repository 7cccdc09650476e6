package org.backline.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.backline.app.Backline;
import org.backline.app.SessionSummary;
import picocli.CommandLine.Command;

/** {@code backline history}. */
@Command(name = "history", description = {"Lists the sessions that were kept, newest first, with the ids that other commands take.", ""},
        footer = {"", "Example:", "  backline history"})
final class HistoryCommand implements Callable<Integer> {
    private final Terminal terminal;

    HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Backline backline = Backline.open()) {
            List<SessionSummary> sessions = Answers.of(backline.archive().sessions());
            new SessionLines(terminal.words(), ZoneId.systemDefault()).of(sessions).forEach(terminal.out()::println);
            if (sessions.isEmpty()) {
                terminal.say(terminal.words().text("review.empty"));
            }
        }
        return ExitCode.OK.number();
    }
}
