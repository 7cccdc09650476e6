package org.backline.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backline.app.Backline;
import org.backline.app.Roster;
import org.backline.core.metric.PeakHistory;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Limits;
import org.backline.core.rep.UsualPeak;
import org.backline.report.LimitsText;
import org.backline.report.PeakText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code backline limits}. */
@Command(name = "limits", description = {"Shows a lifter's lines for an exercise, and what is usual by the lifter's own sessions.",
        "The usual peak is offered after three sessions: the median of the medians of the latest ten. It becomes a line only if it is "
                + "taken; what it rests on is kept with every set.", ""},
        footer = {"", "Examples:", "  backline limits --athlete Kim --exercise deadlift",
                "  backline limits --athlete Kim --exercise deadlift --take-usual"})
final class LimitsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--athlete", paramLabel = "NAME", description = "The lifter; without it the one of the settings.")
    private Optional<String> athlete = Optional.empty();

    @Option(names = "--exercise", paramLabel = "ID", converter = ExerciseReader.class, completionCandidates = ExerciseReader.Ids.class,
            description = "The exercise; without it the one of the settings.")
    private Optional<Exercise> exercise = Optional.empty();

    @Option(names = "--take-usual", description = "Makes the usual peak a line: near 8, over 12 degrees above it.")
    private boolean take;

    LimitsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Backline backline = Backline.open()) {
            backline.problems().forEach(terminal::tell);
            Roster roster = backline.settings().roster();
            String name = athlete.orElse(roster.athlete());
            Exercise of = exercise.orElse(roster.exercise());
            PeakHistory history = Answers.of(backline.archive().peaks(name, of.id()));
            Limits limits = roster.profile(name).limitsOf(of);
            if (take) {
                limits = limits.withUsual(Optional.of(usual(history)));
                backline.settings(backline.settings().withRoster(roster.withLimits(name, of, limits)));
            }
            new LimitsText(terminal.words()).lines(of, limits, roster.profile(name).range()).forEach(terminal.out()::println);
            terminal.out().println(new PeakText(terminal.words()).offered(history));
        }
        return ExitCode.OK.number();
    }

    private UsualPeak usual(PeakHistory history) {
        return history.usual()
                .orElseThrow(() -> new CommandFailure(ExitCode.NOTHING_FOUND, new PeakText(terminal.words()).offered(history)));
    }
}
