package org.backline.app;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.backline.io.source.SerialLibrary;

/**
 * The native halves of libraries (serial port, SQLite) are unpacked where only this user can write. Left to themselves they use the
 * system's temporary folder, and run what anybody may have put there.
 */
public final class NativeCode {
    private static final AtomicBoolean LINKS_ARE_WAITED_FOR = new AtomicBoolean();

    private NativeCode() {
    }

    /** Has an effect before the first port or database is opened; again does no harm. */
    public static void unpackInto(Places places) throws IOException {
        PrivateFolder.create(places.natives());
        System.setProperty("org.sqlite.tmpdir", places.natives().toString());
        SerialLibrary.unpackInto(places.natives());
        if (LINKS_ARE_WAITED_FOR.compareAndSet(false, true)) {
            SerialLibrary.waitForLinks(Thread::new);
        }
    }
}
