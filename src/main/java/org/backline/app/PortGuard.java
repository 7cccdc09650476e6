package org.backline.app;

import java.util.Locale;
import java.util.Optional;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.StreamLimits;
import org.backline.core.device.StreamLimits.Excess;
import org.backline.io.evidence.Chunk;
import org.backline.io.source.SourceException;
import org.backline.io.source.SourceException.Problem;

/** Gives a port up whose other end behaves like no strap: whatever is plugged in there, it shall not fill the disk. */
final class PortGuard {
    private final StreamLimits limits = new StreamLimits();

    void accept(DeviceEvent event) {
        limits.accept(event);
    }

    /** @param decoder has read the chunk @throws SourceException if that was more than any strap sends */
    void check(Chunk chunk, Decoder decoder) throws SourceException {
        Optional<Excess> excess = limits.update(chunk.bytes().length, decoder.count(), chunk.hostNanos());
        if (excess.isPresent()) {
            throw new SourceException(Problem.NOT_A_STRAP, sentence(excess.get()) + "; it was closed");
        }
    }

    private static String sentence(Excess excess) {
        return switch (excess) {
            case FRAMES -> String.format(Locale.ROOT, "the port sends more than %,d frames a second, which no strap does",
                    StreamLimits.MOST_FRAMES);
            case BYTES -> String.format(Locale.ROOT, "the port sends more than %,d kB a second, which no strap does",
                    StreamLimits.MOST_BYTES / 1_000);
            case DAMAGE -> "for " + StreamLimits.DAMAGED_SECONDS
                    + " s more than half of what came from the port was damaged: look at the cable and at the line's rate";
            case CHANGES -> "what is at the port says more than " + StreamLimits.MOST_CHANGES + " times a second that it is another";
        };
    }
}
