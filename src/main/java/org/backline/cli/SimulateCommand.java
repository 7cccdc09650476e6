package org.backline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.backline.app.Version;
import org.backline.core.simulation.Scenario;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.StrapRanges;
import org.backline.io.evidence.CaptureWriter;
import org.backline.io.evidence.Input;
import org.backline.io.source.SimulatedCapture;
import org.backline.io.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backline simulate}: made again with the same options, the files are the same, byte for byte. */
@Command(name = "simulate", description = {"Writes a recording of the simulated lifter, and what was true beside it, as JSON.", ""},
        footer = {"", "Example:", "  backline simulate set.strap --scenario first-set --seed 7", "makes set.strap and set.truth.json."})
final class SimulateCommand implements Callable<Integer> {
    private static final String CAPTURE = ".strap";

    /** How the strap was put on. */
    enum Fit {
        USUAL(StrapRanges.USUAL), CAREFUL(StrapRanges.CAREFUL);

        private final StrapRanges ranges;

        Fit(StrapRanges ranges) {
            this.ranges = ranges;
        }
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.strap", description = "The file to make; one that is there is not written over.")
    private Path file = Path.of("");

    @Option(names = "--scenario", paramLabel = "ID", converter = ScenarioReader.class, description = "What the lifter does: "
            + "first-set, if not given, five-deadlifts, gym-visit, dead-stop, touch-and-go, half-reps, between-sets …")
    private Scenario scenario = Scenarios.FIRST_SET;

    @Option(names = "--seed", paramLabel = "N", description = "Who lifts, with which strap, and chance; 1 if not given.")
    private long seed = 1;

    @Option(names = "--rate", paramLabel = "HZ", description = "Samples per second of each node, 20 to 2000; 208 if not given.")
    private double rate = 208;

    @Option(names = "--strap", paramLabel = "FIT",
            description = "usual: put on as people do, if not given; careful: within 2° about every axis.")
    private Fit fit = Fit.USUAL;

    SimulateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        refuseStrangeTruth();
        SimulatedCapture simulated = new SimulatedCapture(scenario, setup());
        write(simulated, new CaptureWriter(file, CaptureWriter.AT_THE_END));
        terminal.say(file + " and " + truth(simulated) + " are written");
        return ExitCode.OK.number();
    }

    /** Without the recording that it belongs to it is somebody's own. */
    private void refuseStrangeTruth() {
        if (Files.notExists(file) && Files.exists(truthOf(file))) {
            throw new CommandFailure(ExitCode.CANNOT_WRITE, truthOf(file) + " exists already and is not written over");
        }
    }

    /** Half a recording would look like a short one, and stand in the way of another try. */
    private void write(SimulatedCapture simulated, CaptureWriter capture) throws IOException {
        try (capture; Source source = simulated.source()) {
            capture.begin(simulated.session(Version.current()));
            for (Input input = source.next(); input != null; input = source.next()) {
                capture.accept(input);
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private Setup setup() {
        try {
            return new Setup(seed, rate, fit.ranges);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
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
