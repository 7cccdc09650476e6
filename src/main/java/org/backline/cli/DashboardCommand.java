package org.backline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.backline.app.Backline;
import org.backline.app.StoredSettings;
import org.backline.gui.Dashboard;
import org.backline.gui.Display;
import org.backline.io.source.Pacing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code backline} alone: the window, or without a display the demo lifter's first set in the terminal. */
@Command(name = "backline", description = {"Shows how far the lower back bends in every rep, live and kept in a history.",
        "Without a command it opens the dashboard; without a display the demo lifter shows a set in the terminal.", ""},
        synopsisSubcommandLabel = "[COMMAND]", commandListHeading = "%nCommands:%n",
        footer = {"", "Example:", "  backline monitor /dev/ttyACM0", "Help for a command:", "  backline monitor --help"})
final class DashboardCommand implements Callable<Integer> {
    /** Nobody wants to wait for the demo lifter's calibration twice. */
    private static final Pacing BRISK = new Pacing(4);

    private final Terminal terminal;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Shows this help.")
    private boolean help;

    @Option(names = "--strap", paramLabel = "PORT|FILE|demo://", description = "Opens the window with this strap; given up to four times, "
            + "with all of them side by side.")
    private List<String> straps = List.of();

    DashboardCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Display.present()) {
            terminal.say("there is no display, so here is the demo lifter's first set instead, four times as fast as it was lifted; "
                    + "'backline --help' lists what works without a display");
            return DemoCommand.show(terminal, BRISK, 1).number();
        }
        Dashboard.dress(StoredSettings.ofSystem().settings().appearance());
        try (Backline backline = Backline.open()) {
            Answers.of(Dashboard.open(backline, straps));
        }
        return ExitCode.OK.number();
    }
}
