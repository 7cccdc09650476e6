package org.backline.io.source;

import java.io.IOException;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;

/**
 * Plays a strap: sends a recording's bytes to a serial port, as fast as the recording comes. While the port is away, what it would
 * have sent is lost, as a strap's would be, and the recording goes on.
 */
public final class Player {
    /** A port that is closed throws away what its driver still holds; so long is waited for it to go out. */
    private static final long LINGER_NANOS = 300_000_000;

    private final Source recording;
    private final SerialLink port;

    /**
     * What became of the recording.
     *
     * @param sent bytes that went out
     * @param lost bytes that were due while the port was away
     */
    public record Tally(long sent, long lost) {
    }

    /**
     * @param recording paced; its marks are nobody's business on a wire and are left out
     * @param port      open
     */
    public Player(Source recording, SerialLink port) {
        this.recording = recording;
        this.port = port;
    }

    /** Plays to the end; what the other side says meanwhile is read and forgotten. @throws IOException if the recording cannot be read */
    public Tally play() throws IOException {
        long sent = 0;
        long lost = 0;
        for (Input input = recording.next(); input != null; input = recording.next()) {
            port.poll();
            byte[] bytes = input instanceof Chunk chunk ? chunk.bytes() : new byte[0];
            port.send(bytes);
            if (port.connected()) {
                sent += bytes.length;
            } else {
                lost += bytes.length;
            }
        }
        linger();
        return new Tally(sent, lost);
    }

    private void linger() throws IOException {
        long end = System.nanoTime() + LINGER_NANOS;
        while (System.nanoTime() - end < 0 && port.next() != null) {
            // reading is what makes the time pass
        }
    }
}
