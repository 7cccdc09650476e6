package org.backline.cli;

import java.util.ArrayList;
import java.util.List;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.session.Command;
import picocli.CommandLine.Option;

/** How the nodes sit, told for a recording that does not tell itself; without these the mounting is nominal, and labelled so. */
final class CalibrationOptions {
    @Option(names = "--stand", paramLabel = "A-B", converter = Interval.Reader.class,
            description = "The person stands still from A to B, seconds of the recording's own time.")
    private List<Interval> stand = List.of();

    @Option(names = "--bends", paramLabel = "A-B[,C-D]", split = ",", converter = Interval.Reader.class,
            description = "The person bends forward and up again in these intervals.")
    private List<Interval> bends = List.of();

    /** @return what a person would have said at the start of the recording */
    List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        stand.forEach(interval -> commands.add(new Command.Calibrate(CalibrationStep.STAND, interval.from(), interval.to())));
        bends.forEach(interval -> commands.add(new Command.Calibrate(CalibrationStep.BEND, interval.from(), interval.to())));
        return commands;
    }
}
