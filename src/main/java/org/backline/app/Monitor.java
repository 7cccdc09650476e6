package org.backline.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backline.app.LinkState.Phase;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StrapCommand.Cue.Pattern;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Session;
import org.backline.io.source.PacedSource;
import org.backline.io.source.Source;
import org.backline.io.source.SourceException;

/** One source being listened to: owns its run thread, from start to close. */
public final class Monitor implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Monitor.class.getName());
    /** At the rates of a strap some ten seconds of events. */
    private static final int MAILBOX_CAPACITY = 8_192;
    private static final long PATIENCE_MS = 3_000;

    private final Preset preset;
    private final Opening opening;
    private final Keeper keeper;
    private final Consumer<? super LiftEvent> listener;
    private final Function<? super LiftEvent, Optional<Pattern>> cues;
    private final Mailbox<LiftEvent> events = new Mailbox<>(MAILBOX_CAPACITY, Monitor::isFleeting);
    private final Queue<Command> said = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::listen, "backline-run");
    private final long startedAt = System.nanoTime();
    private final Instant begunAt = Instant.now();
    private volatile Session session;
    private volatile Optional<Running> running = Optional.empty();
    private volatile Optional<End> end = Optional.empty();
    private volatile boolean closing;
    private volatile boolean hushed;

    /** Opens the source, on the run's own thread. */
    @FunctionalInterface
    interface Opening {
        Source open() throws IOException;

        /** @return the session to run once the source is open: a recording knows more of it than was planned */
        default Session session(Session planned) {
            return planned;
        }

        /** @return whether it is a recording that is played */
        default boolean plays() {
            return false;
        }
    }

    private record Running(Source source, Run run) {
    }

    private record End(Optional<IOException> failure, long elapsed) {
        String problem() {
            return failure.filter(SourceException.class::isInstance).map(SourceException.class::cast).map(SourceException::problem)
                    .map(Enum::name).orElse("");
        }
    }

    private Monitor(Session session, Preset preset, Opening opening, Keeper keeper, Consumer<? super LiftEvent> listener,
            Function<? super LiftEvent, Optional<Pattern>> cues) {
        this.session = session;
        this.preset = preset;
        this.opening = opening;
        this.keeper = keeper;
        this.listener = listener;
        this.cues = cues;
        thread.setDaemon(true); // whoever forgets to close it shall not keep the program alive; what was received is on the disk anyway
        thread.setUncaughtExceptionHandler((broken, failure) -> end(new IOException("Backline itself failed: " + failure, failure)));
    }

    /**
     * Starts listening; returns at once.
     *
     * @param session  what is run
     * @param opening  opens the source; the monitor closes it
     * @param keeper   begun when the source is open, ended when the run ends
     * @param listener gets every event that is not {@linkplain #hush hushed}, on the run's thread, and must not wait
     */
    static Monitor start(Session session, Opening opening, Keeper keeper, Consumer<? super LiftEvent> listener) {
        return start(session, Preset.NONE, opening, keeper, listener, event -> Optional.empty());
    }

    /**
     * Starts listening.
     *
     * @param preset what is said before the first byte, and after words of a recording
     * @param cues   tells which events the wearer is to feel, and how
     */
    static Monitor start(Session session, Preset preset, Opening opening, Keeper keeper, Consumer<? super LiftEvent> listener,
            Function<? super LiftEvent, Optional<Pattern>> cues) {
        Monitor monitor = new Monitor(session, preset, opening, keeper, listener, cues);
        monitor.said.addAll(preset.first());
        monitor.thread.start();
        return monitor;
    }

    /** @return the session that it runs; of a recording what was planned, until it is open */
    public Session session() {
        return session;
    }

    /**
     * @return the events, for one reader (the screen); when it is read too slowly the oldest postures, attitudes and reports about the
     *         link are given up, nothing else. Closed when the run has ended
     */
    public Mailbox<LiftEvent> events() {
        return events;
    }

    /** @return how it stands now; any thread */
    public LinkState state() {
        return end.map(this::stateAtEnd).orElseGet(this::stateNow);
    }

    /** @return what ended the run when its phase is {@link LinkState.Phase#FAILED}, else empty; any thread */
    public Optional<IOException> failure() {
        return end.flatMap(End::failure);
    }

    /** Says something to the session; it becomes a mark in the stream. Any thread; returns at once. */
    public void say(Command command) {
        said.add(command);
    }

    /** Asks something of the strap, if it is one that can be talked to. Any thread; returns at once. */
    public void request(StrapCommand command) {
        running.ifPresent(open -> open.run.request(command));
    }

    /** Lets the wearer feel a cue, if the strap can. Any thread; returns at once. */
    public void feel(Chime chime) {
        if (chime.ofCue()) {
            running.ifPresent(open -> open.run.cue(StrapCues.pattern(chime.tone())));
        }
    }

    /** Plays a recording as fast as that from now on, 0 pauses it; what happens now has its own pace. Any thread; returns at once. */
    public void pace(double speed) {
        played().ifPresent(source -> source.pace(speed));
    }

    private Optional<PacedSource> played() {
        return running.filter(open -> opening.plays()).map(Running::source).filter(PacedSource.class::isInstance)
                .map(PacedSource.class::cast);
    }

    /** Leaves alerts unheard and unfelt, as in a warm-up; or no longer. Any thread. */
    public void hush(boolean quiet) {
        hushed = quiet;
    }

    /** Ends the run, within half a second: pipeline finished, everything committed, source closed. */
    @Override
    public void close() {
        closing = true;
        running.ifPresent(open -> open.run.end());
        if (!joined()) {
            LOG.log(Level.WARNING, "the source does not come back; it is closed under the run");
            running.ifPresent(open -> open.source.close());
            joined();
        }
    }

    private boolean joined() {
        try {
            thread.join(PATIENCE_MS);
            return !thread.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void listen() {
        try {
            run();
            end = Optional.of(new End(Optional.empty(), elapsed()));
            events.close();
        } catch (IOException e) {
            end(e);
        }
    }

    private void run() throws IOException {
        try (Source source = opening.open(); Aside aside = new Aside()) {
            session = opening.session(session);
            Run run = new Run(session, source, keeper, this::spread, said, aside);
            run.answer(preset.answer());
            running = Optional.of(new Running(source, run));
            if (closing) {
                run.end();
            }
            run.toEnd();
        }
    }

    private void spread(LiftEvent event) {
        events.offer(event);
        if (!hushed) {
            cues.apply(event).ifPresent(pattern -> running.ifPresent(open -> open.run.cue(pattern)));
            listener.accept(event);
        }
        keeper.found(event);
    }

    private void end(IOException failure) {
        LOG.log(Level.WARNING, "the run ended: " + failure.getMessage(), failure);
        end = Optional.of(new End(Optional.of(failure), elapsed()));
        events.close();
    }

    private LinkState stateNow() {
        Phase phase = running.map(open -> open.run.phase()).orElse(Phase.OPENING);
        String reason = phase == Phase.LOST ? "The link was lost and is being tried again." : "";
        return state(phase, reason, "", elapsed());
    }

    private LinkState stateAtEnd(End how) {
        Phase phase = how.failure.isPresent() ? Phase.FAILED : Phase.FINISHED;
        return state(phase, how.failure.map(Throwable::getMessage).orElse(""), how.problem(), how.elapsed);
    }

    private LinkState state(Phase phase, String reason, String problem, long elapsed) {
        OptionalDouble pace = played().map(source -> OptionalDouble.of(source.pace())).orElse(OptionalDouble.empty());
        return new LinkState(phase, reason, problem, elapsed, keeper.stored(), pace, begunAt.plusNanos(elapsed));
    }

    private long elapsed() {
        return System.nanoTime() - startedAt;
    }

    /** @return whether a later event says the same and more: the screen may do without it */
    private static boolean isFleeting(LiftEvent event) {
        return event instanceof LiftEvent.PostureUpdated || event instanceof LiftEvent.AttitudeUpdated
                || event instanceof LiftEvent.FaultSeen || event instanceof LiftEvent.SamplesMissed
                || event instanceof LiftEvent.StrapReported;
    }
}
