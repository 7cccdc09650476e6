package org.backline.app;

import java.io.IOException;
import java.util.function.Consumer;
import org.backline.app.Notice.Kind;
import org.backline.io.evidence.Input;
import org.backline.io.source.CaptureSource;
import org.backline.io.source.Source;
import org.jspecify.annotations.Nullable;

/** A capture that tells, once it was read to its end, how much of it could not be used. */
final class ToldDamage implements Source {
    private final CaptureSource source;
    private final Consumer<Notice> told;
    private boolean ended;

    ToldDamage(CaptureSource source, Consumer<Notice> told) {
        this.source = source;
        this.told = told;
    }

    @Override
    public @Nullable Input next() throws IOException {
        Input input = source.next();
        if (input == null && !ended) {
            ended = true;
            tell(Kind.DAMAGED, source.capture().bytesPassedOver());
            tell(Kind.CUT_OFF, source.capture().bytesLeft());
        }
        return input;
    }

    private void tell(Kind kind, long bytes) {
        if (bytes > 0) {
            told.accept(Notice.of(kind, source.name(), bytes));
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
