package org.backline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.backline.app.Places;
import org.backline.io.exchange.AttitudeTable;
import org.backline.io.exchange.PostureTable;
import org.backline.io.exchange.RepTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backline export}: tables for other programs, computed anew from the evidence. */
@Command(name = "export",
        description = {"Writes attitude, posture or reps of a recording or a kept session as CSV; - is standard output.", ""},
        footer = {"", "Examples:", "  backline export lift.strap --posture posture.csv --reps reps.csv",
                "  backline export 3f2a61c9 --attitude attitude.csv"})
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|SESSION", description = "A recording, or the start of a session's id as 'backline history' lists it.")
    private String name = "";

    @Option(names = "--attitude", paramLabel = "FILE",
            description = "time_s,node,qw,qx,qy,qz: unit quaternions from sensor to earth, scalar first, earth z up.")
    private Optional<String> attitude = Optional.empty();

    @Option(names = "--posture", paramLabel = "FILE",
            description = "time_s,lumbar_flexion_deg,pelvic_tilt_deg,trunk_inclination_deg,quality; of a single node what it can tell.")
    private Optional<String> posture = Optional.empty();

    @Option(names = "--reps", paramLabel = "FILE", description = "A line for each rep.")
    private Optional<String> reps = Optional.empty();

    @Mixin
    private SessionOptions said = new SessionOptions();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (attitude.isEmpty() && posture.isEmpty() && reps.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "say what to export: --attitude FILE, --posture FILE or --reps FILE");
        }
        OutputFiles outputs = new OutputFiles(List.of(name, Places.ofSystem().history().toString()));
        Stream.of(attitude, posture, reps).flatMap(Optional::stream).forEach(outputs::add);
        said.tellProblems(terminal);
        try (NamedRecording recording = Recordings.open(name, said)) {
            List<TableFile> files = new ArrayList<>();
            try {
                attitude.ifPresent(file -> files.add(TableFile.create(file, terminal.out(), AttitudeTable::new)));
                posture.ifPresent(file -> files.add(TableFile.create(file, terminal.out(), PostureTable::new)));
                reps.ifPresent(file -> files.add(TableFile.create(file, terminal.out(), RepTable::new)));
                recording.read(said.preset(recording.session().plan()), event -> files.forEach(file -> file.write(event)),
                        terminal.words());
                recording.tellWhatIsMissing(terminal);
                files.forEach(file -> terminal.say(file.keep()));
            } finally {
                files.forEach(TableFile::close);
            }
        }
        return ExitCode.OK.number();
    }
}
