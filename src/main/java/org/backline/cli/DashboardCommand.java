package org.backline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code backline} alone: the window, or without a display the demo lifter's first set in the terminal. */
@Command(name = "backline", description = {"Shows how far the lower back bends in every rep, live and kept in a history.",
        "Without a command it opens the dashboard; without a display the demo lifter shows his first set here.", ""},
        synopsisSubcommandLabel = "[COMMAND]", commandListHeading = "%nCommands:%n",
        footer = {"", "Example:", "  backline monitor /dev/ttyACM0", "Help for a command:", "  backline monitor --help"})
final class DashboardCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Shows this help.")
    private boolean help;

    DashboardCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.err().println(help);
        return ExitCode.OK.number();
    }
}
