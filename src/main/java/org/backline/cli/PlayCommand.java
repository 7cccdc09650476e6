package org.backline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.backline.app.Interruption;
import org.backline.core.device.Protocol;
import org.backline.core.protocol.Protocols;
import org.backline.io.source.EncodedSource;
import org.backline.io.source.ImpairedSource;
import org.backline.io.source.Impairment;
import org.backline.io.source.PacedSource;
import org.backline.io.source.Pacing;
import org.backline.io.source.Player;
import org.backline.io.source.SerialLink;
import org.backline.io.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backline play}: be a strap, for another program or another Backline. */
@Command(name = "play", description = {"Sends a recording to a port, as its strap sent it: captures as their bytes, text as text.", ""},
        footer = {"", "Examples:", "  backline play lift.strap --to /dev/ttyUSB0",
                "  backline play lift.csv --to /tmp/a --as straplink --loop",
                "  backline play lift.strap --to /tmp/a --impair bunch=16ms,drop=0.5%%,cut=20s+3s"})
final class PlayCommand implements Callable<Integer> {

    /** What goes over the wire. */
    enum Wire {
        /** The bytes as they were recorded. */
        RECORDED,
        /** What the bytes say, as StrapLink frames. */
        STRAPLINK
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A recording.")
    private String file = "";

    @Option(names = "--to", required = true, paramLabel = "PORT", description = "The port to send it to.")
    private String port = "";

    @Option(names = "--speed", paramLabel = "N|max", converter = SpeedReader.class,
            description = "1 is real time, 10 ten times as fast, max does not wait; 1 if not given.")
    private Pacing pacing = Pacing.REAL_TIME;

    @Option(names = "--as", paramLabel = "WIRE",
            description = "recorded: the very bytes, if not given; straplink: text lines become frames.")
    private Wire wire = Wire.RECORDED;

    @Option(names = "--impair", paramLabel = "SPEC", converter = ImpairmentReader.class,
            description = "What the link does to it, like drop=1%%,cut=10s+3s: baud=N, delay=, jitter= and bunch= with a time (16ms, 3s), "
                    + "drop=, duplicate= and corrupt= with a share (1%%), cut=WHEN+HOW-LONG, boot=BYTES of garbage, seed=N.")
    private Impairment impairment = Impairment.NONE;

    @Option(names = "--loop", description = "Begins again at the end, until Ctrl-C.")
    private boolean loop;

    PlayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (SerialLink link = SerialPorts.open(port, terminal)) {
            ExitCode code;
            do {
                code = once(link);
            } while (loop && code == ExitCode.OK);
            return code.number();
        }
    }

    private ExitCode once(SerialLink link) throws IOException {
        try (NamedRecording recording = Recordings.file(file);
             PacedSource paced = new PacedSource(onTheWire(recording), pacing);
             Interruption interruption = Interruption.then(paced::close)) {
            Player.Tally tally = new Player(paced, link).play();
            terminal.say(file + ": " + tally.sent() + " bytes sent to " + port
                    + (tally.lost() > 0 ? ", " + tally.lost() + " were due while the port was away" : ""));
            return interruption.asked() ? ExitCode.INTERRUPTED : ExitCode.OK;
        }
    }

    private Source onTheWire(NamedRecording recording) {
        Source plain = wire == Wire.STRAPLINK ? new EncodedSource(recording.source(), protocol(recording)) : recording.source();
        return new ImpairedSource(plain, impairment);
    }

    private static Protocol protocol(NamedRecording recording) {
        return Protocols.withId(recording.session().protocol()).orElse(Protocols.standard());
    }
}
