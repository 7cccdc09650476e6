package org.backline.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.backline.app.KnownPorts;
import org.backline.io.source.Ports;
import picocli.CommandLine.Command;

/** {@code backline ports}. */
@Command(name = "ports", description = {"Lists the serial ports and what is known of each, without touching them.",
        "A pseudo-terminal is not among them; name it by its path.", ""},
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
        KnownPorts known = KnownPorts.ofSystem();
        ports.forEach(port -> terminal.out().println(port.path() + "  " + port.description() + what(port, known)));
        if (ports.isEmpty()) {
            terminal.say("no serial port is there; plug the strap in, or try 'backline demo'");
        }
        return ExitCode.OK.number();
    }

    private static String what(Ports.Port port, KnownPorts known) {
        StringBuilder what = new StringBuilder();
        if (port.vendor() >= 0) {
            what.append(String.format(Locale.ROOT, "  usb %04x:%04x %s", port.vendor(), port.product(), port.serialNumber()));
        }
        known.baud(port.path()).ifPresent(baud -> what.append("  a strap spoke here at ").append(baud).append(" baud"));
        if (!known.columns(port.path()).isEmpty()) {
            what.append("  columns ").append(known.columns(port.path()));
        }
        Ports.holder(port).ifPresent(process -> what.append("  in use by process ").append(process));
        return what.toString();
    }
}
