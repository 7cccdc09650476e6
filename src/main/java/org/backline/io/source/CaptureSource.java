package org.backline.io.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.backline.core.session.Session;
import org.backline.io.evidence.CaptureReader;
import org.backline.io.evidence.Input;
import org.jspecify.annotations.Nullable;

/** A {@code .strap} file, flat out. */
public final class CaptureSource implements Recording {
    private final String name;
    private final CaptureReader capture;
    private boolean closed;

    public CaptureSource(Path file) throws IOException {
        this.name = String.valueOf(file.getFileName());
        this.capture = new CaptureReader(file);
    }

    @Override
    public Session session() {
        return capture.session();
    }

    /** @return the name of the file, without its folder */
    public String name() {
        return name;
    }

    /** @return the file behind it: how much of it could not be used, whether it was ended in order */
    public CaptureReader capture() {
        return capture;
    }

    @Override
    public synchronized @Nullable Input next() throws IOException {
        return closed ? null : capture.next().orElse(null);
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            capture.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
