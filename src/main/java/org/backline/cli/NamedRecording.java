package org.backline.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.backline.app.Notice;
import org.backline.app.Preset;
import org.backline.app.Run;
import org.backline.core.device.Protocol;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Session;
import org.backline.io.evidence.EvidenceSink;
import org.backline.io.source.CaptureSource;
import org.backline.io.source.Source;
import org.backline.report.Words;

/**
 * A recording and what the person called it.
 *
 * @param name    as it stands on the command line
 * @param session what it tells of itself, or what is usual
 * @param source  its inputs, flat out
 */
record NamedRecording(String name, Session session, Source source) implements AutoCloseable {

    /** @return the same, read by another protocol if there is one */
    NamedRecording readAs(Optional<Protocol> protocol) {
        return protocol.map(other -> new NamedRecording(name, new Session(session.id(), session.startedAt(), other.id(), session.athlete(),
                session.build(), session.plan(), session.simulated()), source)).orElse(this);
    }

    /**
     * Reads it to its end, flat out.
     *
     * @param said  before its first input, and after words of its own
     * @param out   receives every event
     * @param words to say it in, if nothing of it could be understood
     */
    void read(Preset said, Consumer<? super LiftEvent> out, Words words) throws IOException {
        Recognition recognition = new Recognition(words);
        Run run = new Run(session, source, EvidenceSink.nowhere(), event -> {
            recognition.update(event);
            out.accept(event);
        });
        run.begin(said);
        run.toEnd();
        recognition.check(name);
    }

    /** Says if a part of it could not be used; to be asked at its end. */
    void tellWhatIsMissing(Terminal terminal) throws IOException {
        if (!(source instanceof CaptureSource file)) {
            return;
        }
        tell(terminal, Notice.Kind.DAMAGED, file.capture().bytesPassedOver());
        tell(terminal, Notice.Kind.CUT_OFF, file.capture().bytesLeft());
    }

    private void tell(Terminal terminal, Notice.Kind kind, long bytes) {
        if (bytes > 0) {
            terminal.tell(Notice.of(kind, name, bytes));
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
