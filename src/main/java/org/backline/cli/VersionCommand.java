package org.backline.cli;

import java.util.concurrent.Callable;
import org.backline.app.Version;
import picocli.CommandLine.Command;

/** {@code backline version}. */
@Command(name = "version", description = "Prints the versions of Backline, Java and the system.",
        footer = {"", "Example:", "  backline version"})
final class VersionCommand implements Callable<Integer> {
    private final Terminal terminal;

    VersionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().println("backline " + Version.current());
        terminal.out().println("java " + System.getProperty("java.version") + ", " + System.getProperty("java.vendor"));
        terminal.out().println(System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                + System.getProperty("os.arch"));
        return ExitCode.OK.number();
    }
}
