package org.backline.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.backline.app.Backline;
import org.backline.app.Interruption;
import org.backline.app.LinkState.Phase;
import org.backline.app.Lifter;
import org.backline.app.Listening;
import org.backline.app.Monitor;
import org.backline.app.Roster;
import org.backline.core.session.LiftEvent;
import org.backline.io.source.Pacing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backline monitor}: the live screen's contents in the terminal; the session goes into the history like any other. */
@Command(name = "monitor", description = {"Listens to a strap in the terminal and keeps the session; Ctrl-C ends it in order.", ""},
        footer = {"", "Examples:", "  backline monitor /dev/ttyACM0 --limit 44deg", "  backline monitor demo:// --no-store"})
final class MonitorCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final Terminal terminal;

    @Parameters(paramLabel = "PORT|FILE|demo://", description = "A port by name or path, a recording (in real time), or the demo lifter.")
    private String uri = "";

    @Option(names = "--speed", paramLabel = "N|max", converter = SpeedReader.class,
            description = "Of a recording: 1 is real time, if not given, max does not wait. A strap has its own time.")
    private Pacing pacing = Pacing.REAL_TIME;

    @Option(names = "--no-store", description = "Does not keep the session; the history is not needed then.")
    private boolean notKept;

    @Mixin
    private SessionOptions said = new SessionOptions();

    MonitorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Interruption interruption = Interruption.watched(); Backline backline = Backline.open()) {
            if (!notKept) {
                Answers.of(backline.archive().opened());
            }
            backline.problems().forEach(terminal::tell);
            return listen(backline, interruption).number();
        }
    }

    private ExitCode listen(Backline backline, Interruption interruption) throws IOException {
        TerminalView view = new TerminalView(terminal);
        Recognition recognition = new Recognition(terminal.words());
        Consumer<LiftEvent> reader = view.andThen(recognition::update);
        Roster roster = said.roster(backline.settings().roster());
        Listening how = new Listening(uri, said.preset(roster.plan()), pacing.speed(), !notKept, columns(backline));
        Monitor monitor = backline.listen(how, new Lifter(roster.athlete(), roster.plan()));
        try (monitor) {
            watch(monitor, reader, view, interruption);
        }
        monitor.events().drain(reader);
        view.end();
        if (monitor.failure().isPresent()) {
            throw monitor.failure().get();
        }
        if (interruption.asked()) {
            return ExitCode.INTERRUPTED;
        }
        recognition.check(uri);
        return ExitCode.OK;
    }

    /** What was said of a port once holds until something else is said. */
    private String columns(Backline backline) {
        said.columns().ifPresent(told -> backline.knownPorts().rememberColumns(uri, told));
        return backline.knownPorts().columns(uri);
    }

    private void watch(Monitor monitor, Consumer<LiftEvent> reader, TerminalView view, Interruption interruption) throws IOException {
        Phase told = Phase.OPENING;
        while (!monitor.events().finished() && !interruption.asked()) {
            drain(monitor, reader);
            Phase now = monitor.state().phase();
            if (now != told && now != Phase.FAILED && !interruption.asked()) {
                view.say(terminal.words().text("strip." + now));
            }
            told = now;
        }
    }

    private static void drain(Monitor monitor, Consumer<LiftEvent> reader) throws IOException {
        try {
            monitor.events().drain(reader, PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while listening");
        }
    }
}
