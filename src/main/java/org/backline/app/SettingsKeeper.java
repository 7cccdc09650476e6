package org.backline.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The settings of a running program: read once, written soon after they changed, many changes at one go (a slider makes many). */
final class SettingsKeeper {
    private static final System.Logger LOG = System.getLogger(SettingsKeeper.class.getName());
    private static final long SOON_MS = 300;

    private final SettingsFile file;
    private final ScheduledExecutorService thread;
    private final List<Notice> problems;
    private final AtomicBoolean unwritten = new AtomicBoolean();
    private volatile Settings settings;

    /** @param read what the files say now @param thread on which it is written */
    SettingsKeeper(SettingsFile file, StoredSettings read, ScheduledExecutorService thread) {
        this.file = file;
        this.thread = thread;
        this.settings = read.settings();
        this.problems = read.problems();
        problems.forEach(problem -> LOG.log(Level.WARNING, problem.toString()));
    }

    /** @return what could not be read */
    List<Notice> problems() {
        return problems;
    }

    Settings settings() {
        return settings;
    }

    void change(Settings changed) {
        settings = changed;
        if (!unwritten.getAndSet(true)) {
            thread.schedule(this::write, SOON_MS, TimeUnit.MILLISECONDS);
        }
    }

    /** Writes what is not written yet. */
    synchronized void write() {
        if (!unwritten.getAndSet(false)) {
            return;
        }
        try {
            file.write(settings);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the settings are not written: " + e.getMessage(), e);
        }
    }
}
