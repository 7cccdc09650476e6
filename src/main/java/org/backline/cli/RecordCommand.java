package org.backline.cli;

import org.backline.core.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.backline.io.evidence.CaptureWriter;
import org.backline.io.source.SerialLink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backline record}. */
@Command(name = "record", description = {"Writes what a strap sends into a capture file, until Ctrl-C.", ""},
        footer = {"", "Example:", "  backline record /dev/ttyACM0 monday.strap"})
final class RecordCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PORT", description = "Name or path of the port; ?baud=N behind it if it is not 115200.")
    private String port = "";

    @Parameters(index = "1", paramLabel = "FILE.strap", description = "The file to make; one that is there is not written over.")
    private Path file = Path.of("");

    @Mixin
    private SessionOptions said = new SessionOptions();

    RecordCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        said.tellProblems(terminal);
        try (SerialLink link = SerialPorts.open(port, terminal); CaptureWriter capture = new CaptureWriter(file, CaptureWriter.LIVE)) {
            Session session = said.begin();
            ExitCode code = new TerminalRun(session, link, capture, terminal).toEnd(said.preset(session.plan()));
            terminal.say(file + " is written");
            return code.number();
        }
    }
}
