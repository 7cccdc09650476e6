package org.backline.cli;

import java.util.Optional;
import org.backline.core.device.ColumnsRefused;
import org.backline.core.session.LiftEvent;
import org.backline.io.source.SourceException;
import org.backline.io.source.SourceException.Problem;
import org.backline.report.ColumnsText;
import org.backline.report.Words;

/** Whether a recording turned out to be one: a file of anything gives events of faults, but never a sample. */
final class Recognition {
    private final Words words;
    private boolean sampled;
    private Optional<ColumnsRefused> refused = Optional.empty();

    Recognition(Words words) {
        this.words = words;
    }

    void update(LiftEvent event) {
        if (event instanceof LiftEvent.AttitudeUpdated) {
            sampled = true;
        } else if (event instanceof LiftEvent.StrapReported reported && reported.report() instanceof ColumnsRefused columns) {
            refused = refused.or(() -> Optional.of(columns));
        }
    }

    /** @throws SourceException if nothing of the recording could be understood, with the reason */
    void check(String name) throws SourceException {
        if (!sampled && refused.isPresent()) {
            throw new SourceException(Problem.UNKNOWN_COLUMN, name + ": " + new ColumnsText(words).sentence(refused.get()));
        }
        if (!sampled) {
            throw new SourceException(Problem.NOT_A_RECORDING, name + " is no recording that Backline knows: "
                    + "neither a capture, nor StrapLink frames, nor text lines under a header");
        }
    }
}
