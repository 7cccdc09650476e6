package org.backline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.backline.io.source.Ports;
import picocli.CommandLine.Command;

/** {@code backline ports}. */
@Command(name = "ports", description = {"Lists the serial ports. A pseudo-terminal is not among them; name it by its path.", ""},
        footer = {"", "Example:", "  backline ports"})
final class PortsCommand implements Callable<Integer> {
    private final Terminal terminal;

    PortsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SerialPorts.prepare(terminal);
        List<Ports.Port> ports = Ports.list();
        ports.forEach(port -> terminal.out().println(port.path() + "  " + port.description()));
        if (ports.isEmpty()) {
            terminal.say("no serial port is there; plug the strap in, or try 'backline demo'");
        }
        return ExitCode.OK.number();
    }
}
