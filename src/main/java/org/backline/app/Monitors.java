package org.backline.app;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.backline.core.device.Protocol;
import org.backline.core.protocol.Protocols;
import org.backline.core.protocol.text.TextProtocol;
import org.backline.core.session.Session;
import org.backline.io.source.Sources;

/** All that is listened to: begins a session for each source, and ends them together. */
final class Monitors implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Monitors.class.getName());

    private final Supplier<Settings> settings;
    private final Function<Listening, Monitor.Opening> openings;
    private final Speaker speaker;
    private final Store store;
    private final Archive archive;
    private final List<Monitor> monitors = new CopyOnWriteArrayList<>();

    /** @param openings opens what is to be listened to */
    Monitors(Supplier<Settings> settings, Function<Listening, Monitor.Opening> openings, Speaker speaker, Store store, Archive archive) {
        this.settings = settings;
        this.openings = openings;
        this.speaker = speaker;
        this.store = store;
        this.archive = archive;
    }

    /** Starts listening to somebody. Returns at once; the source is opened on the run's own thread, failure is a state of the monitor. */
    Monitor listen(Listening how, Lifter lifter) {
        CompletableFuture<Monitor> started = new CompletableFuture<>();
        Monitor monitor = Monitor.start(session(how, lifter), how.said().after(settings, lifter), openings.apply(how),
                keeper(how, started), speaker.listener(), new StrapCues(settings));
        started.complete(monitor);
        monitors.removeIf(old -> old.events().finished());
        monitors.add(monitor);
        return monitor;
    }

    /** Ends what still listens. */
    @Override
    public void close() {
        monitors.forEach(Monitor::close);
    }

    private static Session session(Listening how, Lifter lifter) {
        Protocol protocol = how.columns().isEmpty() ? Protocols.standard() : TextProtocol.withColumns(how.columns());
        return new Session(UUID.randomUUID(), Instant.now(), protocol.id(), lifter.name(), Version.current(), lifter.plan(),
                Sources.isSimulated(how.uri()));
    }

    private Keeper keeper(Listening how, CompletableFuture<Monitor> started) {
        return how.kept() ? new JournalKeeper(session -> begin(session, started, Sources.isFile(how.uri()))) : new NoKeeper();
    }

    /** The references of who lifts are said to the session; a strap does not wait for them, a recording does, else it may be over. */
    private Journal begin(Session session, CompletableFuture<Monitor> started, boolean waits) {
        CompletableFuture<Boolean> said = archive.references(session.athlete()).thenCombine(started, (references, monitor) -> {
            references.forEach(monitor::say);
            return true;
        }).exceptionally(Monitors::noReferences);
        if (waits) {
            said.join();
        }
        return store.begin(session);
    }

    private static boolean noReferences(Throwable reason) {
        LOG.log(Level.WARNING, "the session goes without reference sets", reason);
        return false;
    }
}
