package org.backline.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
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
    private final List<String> problems = new ArrayList<>();
    private final AtomicBoolean unwritten = new AtomicBoolean();
    private volatile Settings settings;

    /** Reads the file. @param thread on which it is written */
    SettingsKeeper(SettingsFile file, ScheduledExecutorService thread) {
        this.file = file;
        this.thread = thread;
        this.settings = read();
        problems.forEach(problem -> LOG.log(Level.WARNING, problem));
    }

    /** @return what could not be read, a sentence each */
    List<String> problems() {
        return List.copyOf(problems);
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

    private Settings read() {
        try {
            SettingsReader reader = new SettingsReader(file.lines());
            Settings read = reader.settings();
            reader.problems().forEach(problem -> problems.add(problem.sentence(file.path())));
            return read;
        } catch (IOException e) {
            problems.add("The settings cannot be read: " + e.getMessage() + ". The defaults hold.");
            return Settings.DEFAULT;
        }
    }
}
