package org.backline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.backline.app.Backline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code backline edit}: corrects the reps of a kept set. What a person says is kept with the evidence, which stays as it is. */
@Command(name = "edit", synopsisSubcommandLabel = "[delete | split | merge | add | undo | redo]",
        description = {"Corrects the reps of a kept set. What was received stays as it is, the correction is kept beside it; reps, figures "
                + "and verdict are found anew, and the reps that follow get their new numbers by themselves. Without a correction it lists "
                + "the reps and what was corrected.", ""},
        footer = {"", "Examples:", "  backline edit 3f2a61c9 2", "  backline edit 3f2a61c9 2 delete 3",
                "  backline edit 3f2a61c9 2 split 3 --at 41.5", "  backline edit 3f2a61c9 2 merge 3 --dry-run",
                "  backline edit 3f2a61c9 2 add --at 44.2-47.9", "  backline edit 3f2a61c9 2 undo"})
final class EditCommand implements Callable<Integer> {
    private static final String REP = "Number of the rep within the set.";

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "SESSION", description = "The start of a session's id as 'backline history' lists it.")
    private String session = "";

    @Parameters(index = "1", paramLabel = "SET", description = "Number of the set within its session: 1, 2, 3 …")
    private int set;

    @Option(names = "--dry-run", scope = ScopeType.INHERIT, description = "Shows the reps before and after, and keeps nothing.")
    private boolean dry;

    EditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private interface Work {
        void on(KeptSet kept) throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        return on(KeptSet::list);
    }

    @Command(name = "delete", customSynopsis = "backline edit SESSION SET delete REP [--dry-run]",
            description = "That rep is none: a plate that was picked up, a step back.")
    int delete(@Parameters(paramLabel = "REP", description = REP) int rep) throws IOException {
        return on(kept -> kept.delete(rep));
    }

    @Command(name = "split", customSynopsis = "backline edit SESSION SET split REP --at=S [--dry-run]",
            description = "That rep is two, cut at a time.")
    int split(@Parameters(paramLabel = "REP", description = REP) int rep, @Option(names = "--at", required = true, paramLabel = "S",
            description = "Where the first ends and the second begins, seconds of the strap's own time as the list of reps shows it.")
            double at) throws IOException {
        return on(kept -> kept.split(rep, at));
    }

    @Command(name = "merge", customSynopsis = "backline edit SESSION SET merge REP [--dry-run]",
            description = "That rep and the next are one.")
    int merge(@Parameters(paramLabel = "REP", description = REP) int rep) throws IOException {
        return on(kept -> kept.merge(rep));
    }

    @Command(name = "add", customSynopsis = "backline edit SESSION SET add --at=S1-S2 [--dry-run]",
            description = "There is a rep that was not found.")
    int add(@Option(names = "--at", required = true, paramLabel = "S1-S2", converter = IntervalReader.class,
            description = "From its start to its end, seconds of the strap's own time.") Interval at) throws IOException {
        return on(kept -> kept.add(at));
    }

    @Command(name = "undo", customSynopsis = "backline edit SESSION SET undo [--dry-run]",
            description = "Takes the last correction back.")
    int undo() throws IOException {
        return on(KeptSet::undo);
    }

    @Command(name = "redo", customSynopsis = "backline edit SESSION SET redo [--dry-run]",
            description = "Makes the correction that was taken back last once more.")
    int redo() throws IOException {
        return on(KeptSet::redo);
    }

    private int on(Work work) throws IOException {
        try (Backline backline = Backline.open()) {
            work.on(KeptSet.find(backline.archive(), session, set, dry, terminal));
        }
        return ExitCode.OK.number();
    }
}
