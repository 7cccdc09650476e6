package org.backline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.backline.app.Version;
import org.backline.core.simulation.Scenario;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.io.evidence.CaptureWriter;
import org.backline.io.evidence.Input;
import org.backline.io.source.SimulatedCapture;
import org.backline.io.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backline simulate}: made again with the same options, the files are the same, byte for byte. */
@Command(name = "simulate", description = {"Writes a recording of the simulated lifter, and what was true beside it, as JSON.", ""},
        footer = {"", "Example:", "  backline simulate set.strap --scenario first-set --seed 7", "makes set.strap and set.truth.json."})
final class SimulateCommand implements Callable<Integer> {
    private static final String CAPTURE = ".strap";

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE.strap", description = "The file to make; one that is there is not written over.")
    private Path file = Path.of("");

    @Option(names = "--scenario", paramLabel = "ID", converter = ScenarioReader.class, description = "What the lifter does: "
            + "demo, first-set, five-deadlifts, gym-visit, dead-stop, touch-and-go, half-reps, between-sets …; first-set if not given.")
    private Scenario scenario = Scenarios.FIRST_SET;

    @Option(names = "--seed", paramLabel = "N", description = "Who lifts, with which strap, and chance; 1 if not given.")
    private long seed = 1;

    SimulateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SimulatedCapture simulated = new SimulatedCapture(scenario, Setup.of(seed));
        try (CaptureWriter capture = new CaptureWriter(file, CaptureWriter.AT_THE_END); Source source = simulated.source()) {
            capture.begin(simulated.session(Version.current()));
            for (Input input = source.next(); input != null; input = source.next()) {
                capture.accept(input);
            }
        }
        terminal.say(file + " and " + truth(simulated) + " are written");
        return ExitCode.OK.number();
    }

    private Path truth(SimulatedCapture simulated) {
        Path truth = truthOf(file);
        try {
            return Files.writeString(truth, simulated.truth() + "\n");
        } catch (IOException e) {
            throw TableFile.cannotWrite(truth.toString(), e);
        }
    }

    private static Path truthOf(Path file) {
        String name = file.getFileName().toString();
        String stem = name.endsWith(CAPTURE) ? name.substring(0, name.length() - CAPTURE.length()) : name;
        return file.resolveSibling(stem + ".truth.json");
    }
}
