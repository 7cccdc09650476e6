package org.backline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.backline.io.evidence.EvidenceSink;
import org.backline.io.source.PacedSource;
import org.backline.io.source.Pacing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backline replay}: the same pipeline as live, and nothing is kept: the recording is there already. */
@Command(name = "replay", description = {"Goes through a recording, or a session of the history, as if it were live.", ""},
        footer = {"", "Examples:", "  backline replay lift.strap --speed 4", "  backline replay 3f2a61c9 --speed max"})
final class ReplayCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE|SESSION", description = "A recording, or the start of a session's id as 'backline history' lists it.")
    private String name = "";

    @Option(names = "--speed", paramLabel = "N|max", converter = SpeedReader.class,
            description = "1 is real time, 10 ten times as fast, max does not wait; 1 if not given.")
    private Pacing pacing = Pacing.REAL_TIME;

    @Mixin
    private SessionOptions said = new SessionOptions();

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        said.tellProblems(terminal);
        try (NamedRecording recording = Recordings.open(name, said)) {
            PacedSource paced = new PacedSource(recording.source(), pacing);
            TerminalRun run = new TerminalRun(recording.session(), paced, EvidenceSink.nowhere(), terminal);
            ExitCode code = run.toEnd(said.preset(recording.session().plan()));
            recording.tellWhatIsMissing(terminal);
            if (code == ExitCode.OK) {
                run.recognition().check(name);
            }
            return code.number();
        }
    }
}
