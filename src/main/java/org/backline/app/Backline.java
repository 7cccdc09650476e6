package org.backline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The program without a face: what window and terminal start from. */
public final class Backline implements AutoCloseable {
    Backline() {
    }

    /** Opens history, settings and logs in the platform's own folders. Never fails: what cannot be opened is among the problems. */
    public static Backline open() {
        throw new IllegalStateException("contract only, so far");
    }

    /** @return what could not be opened or read at the start (history, log folder, lines of the settings), a sentence each */
    public List<String> problems() {
        throw new IllegalStateException("contract only, so far");
    }

    /** @return the settings as they are now */
    public Settings settings() {
        throw new IllegalStateException("contract only, so far");
    }

    /** Replaces the settings and writes them to their file soon. */
    public void settings(Settings settings) {
        throw new IllegalStateException("contract only, so far: " + settings);
    }

    /** @return the serial ports of this machine, asked for off the caller's thread */
    public CompletableFuture<List<PortChoice>> ports() {
        throw new IllegalStateException("contract only, so far");
    }

    /** Starts listening, otherwise than {@link #listen(String)} would: with words said first, at another speed, not kept. */
    public Monitor listen(Listening how) {
        throw new IllegalStateException("contract only, so far: " + how);
    }

    /** Starts listening with the settings' plan, and keeps what comes. Returns at once; the source is opened on the run's own thread, failure is a state of the monitor. */
    public Monitor listen(String uri) {
        throw new IllegalStateException("contract only, so far: " + uri);
    }

    /** Lets the alert be heard once, at the volume of the settings; silent where there is no sound card. Returns at once. */
    public void testAlert() {
        throw new IllegalStateException("contract only, so far");
    }

    /** @return the history */
    public Archive archive() {
        throw new IllegalStateException("contract only, so far");
    }

    /** Packs logs and versions for a bug report. @return the file that was written */
    public CompletableFuture<Path> packBugReport(Path folder) {
        throw new IllegalStateException("contract only, so far: " + folder);
    }

    @Override
    public void close() {
        throw new IllegalStateException("contract only, so far");
    }
}
