package org.backline.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.backline.app.Preset;
import org.backline.io.evidence.EvidenceSink;
import org.backline.io.source.DemoStrap;
import org.backline.io.source.PacedSource;
import org.backline.io.source.Pacing;
import org.backline.io.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code backline demo}: nothing is kept; {@code monitor demo://} keeps. */
@Command(name = "demo", description = {"Shows the demo lifter in the terminal: calibrates, then lifts set after set, until Ctrl-C.", ""},
        footer = {"", "Example:", "  backline demo --speed 4 --sets 2"})
final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--speed", paramLabel = "N|max", converter = SpeedReader.class,
            description = "1 is real time, 10 ten times as fast, max does not wait; 1 if not given.")
    private Pacing pacing = Pacing.REAL_TIME;

    @Option(names = "--sets", paramLabel = "N", description = "Ends after so many sets.")
    private int sets = Integer.MAX_VALUE;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return show(terminal, pacing, sets).number();
    }

    /** Shows so many sets in the terminal. */
    static ExitCode show(Terminal terminal, Pacing pacing, int sets) throws IOException {
        try (Source lifter = new PacedSource(DemoStrap.open("?speed=max"), pacing)) {
            TerminalRun run = new TerminalRun(Recordings.unknown(Instant.now()), lifter, EvidenceSink.nowhere(), terminal);
            return run.toEnd(Preset.NONE, sets);
        }
    }
}
