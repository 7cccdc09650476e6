package org.backline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.backline.gui.Dashboard;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The program's front door: one class per command, listed here. */
public final class Main {
    private final Terminal terminal;

    Main(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            Dashboard.prepare(); // meanwhile the settings are read
        }
        System.exit(new Main(Terminal.ofProcess()).run(arguments));
    }

    /** @return the exit code */
    int run(String... arguments) {
        return arguments.length == 0 ? window() : commandLine().execute(arguments);
    }

    /** Without picocli: the window would wait until the options of every command were read. */
    private int window() {
        try {
            return new DashboardCommand(terminal).call();
        } catch (IOException | RuntimeException e) {
            return new Failures(terminal).report(e).number();
        }
    }

    CommandLine commandLine() {
        Failures failures = new Failures(terminal);
        CommandLine backline = new CommandLine(new DashboardCommand(terminal))
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new MonitorCommand(terminal))
                .addSubcommand(new PortsCommand(terminal))
                .addSubcommand(new DoctorCommand(terminal))
                .addSubcommand(new RecordCommand(terminal))
                .addSubcommand(new ReplayCommand(terminal))
                .addSubcommand(new PlayCommand(terminal))
                .addSubcommand(new AnalyzeCommand(terminal, failures))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new HistoryCommand(terminal))
                .addSubcommand(new TrendCommand(terminal))
                .addSubcommand(new LimitsCommand(terminal))
                .addSubcommand(new EditCommand(terminal))
                .addSubcommand(new ReferenceCommand(terminal))
                .addSubcommand(new SimulateCommand(terminal))
                .addSubcommand(new VersionCommand(terminal));
        documentExitCodes(backline.getCommandSpec().usageMessage());
        return backline
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true));
    }

    private static void documentExitCodes(UsageMessageSpec usage) {
        usage.exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCode.table());
    }
}
