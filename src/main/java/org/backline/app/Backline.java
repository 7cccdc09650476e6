package org.backline.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import org.backline.app.Notice.Kind;
import org.backline.io.history.HistoryException;
import org.backline.io.sound.Tone;
import org.backline.io.source.Pacing;
import org.backline.io.source.Ports;
import org.backline.io.source.Sources;

/** The program without a face: what window and terminal start from. */
public final class Backline implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Backline.class.getName());

    private final Places places;
    private final NativeCode natives;
    private final List<Notice> problems = new CopyOnWriteArrayList<>();
    /** What is asked of it after the end is nobody's any more: a window may outlive this by a moment. */
    private final ScheduledExecutorService chores = new ScheduledThreadPoolExecutor(1, Backline::chore, new DiscardPolicy());
    private final Logs logs;
    private final SettingsKeeper settings;
    private final Speaker speaker;
    private final DisplayAwake display = DisplayAwake.ofSystem();
    private final Rehearsal rehearsal = new Rehearsal();
    private final KnownPorts known;
    private final Store store;
    private final Archive archive;
    private final Monitors monitors;
    /** A window closed by the end of the desktop, a polite kill: the same good order. */
    private final Thread hook = new Thread(this::close, "backline-shutdown");
    private boolean closed;

    private Backline(Places places) {
        this.places = places;
        natives = new NativeCode(places);
        logs = Logs.open(places.logs());
        logs.problem().ifPresent(problems::add);
        makeFolders();
        settings = new SettingsKeeper(new SettingsFile(places.settings()), StoredSettings.read(places), chores);
        problems.addAll(settings.problems());
        known = KnownPorts.in(places.ports());
        speaker = new Speaker(settings::settings);
        store = new Store(places.history(), this::notKept);
        archive = new Archive(store, new Backups(places.history(), places.backups()));
        monitors = new Monitors(settings::settings, this::opening, speaker, store, archive);
    }

    /**
     * Opens settings and logs in the platform's own folders; the history is opened when it is first wanted. Never fails: what cannot be
     * opened is among the problems.
     */
    public static Backline open() {
        return open(Places.ofSystem());
    }

    static Backline open(Places places) {
        Backline backline = new Backline(places);
        LOG.log(Level.INFO, String.join("; ", Versions.lines()));
        CompletableFuture<Path> history = backline.store.onceOpened();
        history.exceptionally(backline::noHistory);
        history.thenCompose(file -> backline.archive.backUp(LocalDate.now())).exceptionally(backline::noBackup);
        Runtime.getRuntime().addShutdownHook(backline.hook);
        return backline;
    }

    /** @return what could not be opened, read or kept (log folder, history, settings, damaged recordings); the history's come late */
    public List<Notice> problems() {
        return List.copyOf(problems);
    }

    /** @return the settings as they are now */
    public Settings settings() {
        return settings.settings();
    }

    /** Replaces the settings and writes them to their file soon. */
    public void settings(Settings changed) {
        boolean elsewhere = !changed.sound().device().equals(settings().sound().device());
        settings.change(changed);
        if (elsewhere) {
            speaker.look();
        }
    }

    /** @return the serial ports of this machine, asked for off the caller's thread */
    public CompletableFuture<List<PortChoice>> ports() {
        if (chores.isShutdown()) {
            return CompletableFuture.failedFuture(new IOException("Backline is closing."));
        }
        return CompletableFuture.supplyAsync(this::choices, chores);
    }

    private List<PortChoice> choices() {
        readyForPorts();
        return Ports.list().stream()
                .map(port -> new PortChoice("serial://" + port.path(), port.name(), port.description(), isDevice(port))).toList();
    }

    private static boolean isDevice(Ports.Port port) {
        return port.vendor() >= 0 || port.hasLineRate();
    }

    /** @return the folder where sessions are kept */
    public Path dataFolder() {
        return places.data();
    }

    /** @return bytes of the history, looked for off the caller's thread; 0 before the first session */
    public CompletableFuture<Long> dataSize() {
        return CompletableFuture.supplyAsync(() -> places.historyFiles().stream().mapToLong(file -> file.toFile().length()).sum(), chores);
    }

    /** @return what is remembered of the ports that straps were found at */
    public KnownPorts knownPorts() {
        return known;
    }

    /** Starts listening to the lifter of the settings. Keeps what comes, unless it is from a file, which is a record already. */
    public Monitor listen(String uri) {
        return listen(uri, settings().lifter());
    }

    /** Starts listening to somebody, beside whatever else is listened to. Keeps what comes, unless it is from a file. */
    public Monitor listen(String uri, Lifter lifter) {
        return listen(new Listening(uri, Preset.NONE, Pacing.REAL_TIME.speed(), !Sources.isFile(uri), known.columns(uri)), lifter);
    }

    /**
     * Starts listening, otherwise than {@link #listen(String)} would: with words said first, at another speed, kept or not. Returns at
     * once; the source is opened on the run's own thread, failure is a state of the monitor.
     */
    public Monitor listen(Listening how) {
        return listen(how, settings().lifter());
    }

    /** Starts listening to somebody, otherwise than {@link #listen(String)} would. */
    public Monitor listen(Listening how, Lifter lifter) {
        Monitor monitor = monitors.listen(how, lifter);
        rehearsal.begin();
        return monitor;
    }

    private SourceOpening opening(Listening how) {
        return new SourceOpening(how.uri(), new Pacing(how.speed()), known, this::readyForPorts, problems::add);
    }

    /** Lets the alert be heard once, at the volume of the settings; silent where there is no sound card. Returns at once. */
    public void testAlert() {
        speaker.play(Tone.ROUND);
    }

    /** Lets something be heard, unless sound is off. Returns at once. */
    public void chime(Chime chime) {
        if (settings().sound().on()) {
            speaker.play(chime.tone());
        }
    }

    /** Lets something be heard, also when sound is off. Returns at once. */
    public void test(Chime chime) {
        speaker.play(chime.tone());
    }

    /** @return the names of the sound devices of this machine, asked for off the caller's thread */
    public CompletableFuture<List<String>> soundDevices() {
        return speaker.devices();
    }

    /** @return where sounds go, as far as one was tried */
    public SoundState sound() {
        return SoundState.of(speaker.outlet());
    }

    /** Keeps the display from going dark from now on, or no more; does nothing where that is not possible. Returns at once. */
    public void keepAwake(boolean wanted) {
        CompletableFuture.runAsync(() -> display.want(wanted), chores);
    }

    /** @return whether the display can be kept awake on this machine */
    public boolean canKeepAwake() {
        return display.possible();
    }

    /** @return the history */
    public Archive archive() {
        return archive;
    }

    /** Packs logs and versions for a bug report. @return the file that was written */
    public CompletableFuture<Path> packBugReport(Path folder) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                settings.write();
                return new BugReport(places, settings().athlete(), problems().stream().map(Notice::toString).toList()).pack(folder);
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        }, chores);
    }

    /** Ends what still listens, commits everything, writes the settings. Returns when that is done. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        monitors.close();
        archive.close();
        store.close();
        settings.write();
        speaker.close();
        display.close();
        chores.shutdown();
        logs.close();
        forgetHook();
    }

    private void makeFolders() {
        try {
            PrivateFolder.create(places.data());
            PrivateFolder.create(places.config());
            natives.makeFolder();
        } catch (IOException e) {
            noFolder(e);
        }
    }

    /** The library of serial ports, if it cannot be unpacked into our folder, unpacks itself where it always does. */
    private void readyForPorts() {
        try {
            natives.readyForPorts();
        } catch (IOException e) {
            noFolder(e);
        }
    }

    private void noFolder(IOException reason) {
        problem(Notice.of(Kind.NO_FOLDER, reason.getMessage()), reason);
    }

    private Path noHistory(Throwable reason) {
        Throwable cause = reason instanceof CompletionException && reason.getCause() != null ? reason.getCause() : reason;
        problem(Notice.of(Kind.NO_HISTORY, cause.getMessage()), cause);
        return places.history();
    }

    private void notKept(HistoryException reason) {
        Notice notice = Notice.of(Kind.NOT_KEPT, reason.getMessage());
        if (!problems.contains(notice)) {
            problems.add(notice);
        }
    }

    private boolean noBackup(Throwable reason) {
        LOG.log(Level.WARNING, "no copy of the history was made today", reason);
        return false;
    }

    private void problem(Notice notice, Throwable reason) {
        LOG.log(Level.WARNING, notice.toString(), reason);
        problems.add(notice);
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            LOG.log(Level.DEBUG, "closed by the end of the process");
        }
    }

    private static Thread chore(Runnable work) {
        Thread made = new Thread(work, "backline-chores");
        made.setDaemon(true);
        return made;
    }
}
