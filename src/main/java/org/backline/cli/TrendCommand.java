package org.backline.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backline.app.Backline;
import org.backline.core.rep.Exercise;
import org.backline.report.PeakText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code backline trend}. */
@Command(name = "trend",
        description = {"Shows how far a lifter's lower back bent from session to session, and whether that changes by more "
        + "than it does anyway.", "A session counts with the sets within a tenth of its heaviest load; it compares with the latest if "
        + "their loads and the sites of their nodes do. Single-node straps have no such figure.", ""},
        footer = {"", "Examples:", "  backline trend", "  backline trend --athlete Kim --exercise deadlift"})
final class TrendCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--athlete", paramLabel = "NAME", description = "The lifter; without it the one of the settings.")
    private Optional<String> athlete = Optional.empty();

    @Option(names = "--exercise", paramLabel = "ID", converter = ExerciseReader.class, completionCandidates = ExerciseReader.Ids.class,
            description = "The exercise; without it every exercise the lifter has kept sets of.")
    private Optional<Exercise> exercise = Optional.empty();

    TrendCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Backline backline = Backline.open()) {
            backline.problems().forEach(terminal::tell);
            String name = athlete.orElseGet(() -> backline.settings().athlete());
            List<String> exercises = exercise.isPresent() ? List.of(exercise.get().id()) : Answers.of(backline.archive().exercises(name));
            if (exercises.isEmpty()) {
                new Whose(Answers.of(backline.archive().sessions()), terminal.words()).lines(name).forEach(terminal::say);
            }
            for (String id : exercises) {
                terminal.out().println(terminal.words().name("exercise", id));
                new PeakText(terminal.words()).lines(Answers.of(backline.archive().peaks(name, id)), ZoneId.systemDefault())
                        .forEach(terminal.out()::println);
            }
        }
        return ExitCode.OK.number();
    }
}
