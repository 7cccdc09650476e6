package org.backline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.backline.io.source.SerialLibrary;

/**
 * The native halves of libraries (serial port, SQLite) are unpacked where only this user can write. Left to themselves they use the
 * system's temporary folder, and run what anybody may have put there.
 */
public final class NativeCode {
    private static final AtomicBoolean LINKS_ARE_WAITED_FOR = new AtomicBoolean();

    private final Path folder;
    private boolean portsReady;

    public NativeCode(Places places) {
        folder = places.natives();
    }

    /** Makes the folder, and has SQLite use it. Has an effect before the first database is opened. */
    void makeFolder() throws IOException {
        PrivateFolder.create(folder);
        System.setProperty("org.sqlite.tmpdir", folder.toString());
    }

    /** Unpacks what serial ports need. Has an effect before the first of them is listed or opened; takes a while, but only once. */
    public synchronized void readyForPorts() throws IOException {
        if (portsReady) {
            return;
        }
        portsReady = true; // what fails now would fail again
        PrivateFolder.create(folder);
        SerialLibrary.unpackInto(folder);
        if (LINKS_ARE_WAITED_FOR.compareAndSet(false, true)) {
            SerialLibrary.waitForLinks(Thread::new);
        }
    }
}
