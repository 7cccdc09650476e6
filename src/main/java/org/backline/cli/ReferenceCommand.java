package org.backline.cli;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.backline.app.Archive;
import org.backline.app.Backline;
import org.backline.core.session.SetResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backline reference}. */
@Command(name = "reference", description = {"Marks a kept set as the reference of its lifter for its exercise, or takes that back.",
        "Sets to come are shown over its band. Of a single-node strap, reps that differ by more than 10° are told.", ""},
        footer = {"", "Examples:", "  backline reference 3f2a61c9 2", "  backline reference 3f2a61c9 2 --forget"})
final class ReferenceCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "SESSION", description = "The start of a session's id as 'backline history' lists it.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "SET", description = "Number of the set within its session: 1, 2, 3 …")
    private int set;

    @Option(names = "--alert", description = "Reps of a two-node strap that differ by more than 10° are told as well.")
    private boolean alert;

    @Option(names = "--forget", description = "The set is a reference no more.")
    private boolean forgotten;

    ReferenceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Backline backline = Backline.open()) {
            Archive archive = backline.archive();
            UUID session = Recordings.find(archive, name);
            SetResult meant = Answers.of(archive.set(session, set));
            if (forgotten) {
                Answers.of(archive.forgetReference(session, set));
            } else {
                Answers.of(archive.markReference(session, set, alert));
            }
            terminal.say(terminal.words().text(forgotten ? "reference.forgotten" : "reference.marked", set,
                    terminal.words().name("exercise", meant.exercise())));
        }
        return ExitCode.OK.number();
    }
}
