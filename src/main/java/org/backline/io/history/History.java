package org.backline.io.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backline.core.metric.PeakHistory;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.ReferenceBand;
import org.backline.core.session.RepResult;
import org.backline.core.session.Session;
import org.backline.core.session.SetResult;

/**
 * The history, open. Belongs to one thread; several may be open on one file, in several programs: readers never wait for the
 * writer, and writers wait for one another.
 */
public final class History implements AutoCloseable {
    private final Database database;
    private final SessionTable sessions;
    private final Evidence evidence;
    private final Conclusions conclusions;
    private final ReferenceTable references;
    private final Peaks peaks;

    private History(Database database) {
        this.database = database;
        this.sessions = new SessionTable(database);
        this.evidence = new Evidence(database);
        this.conclusions = new Conclusions(database);
        this.references = new ReferenceTable(database);
        this.peaks = new Peaks(database);
    }

    /**
     * Opens the history, makes it if there is none, and brings an older one to today's schema.
     *
     * @throws HistoryException if the file is something else, is newer than this program, or cannot be used; it is left as it is
     */
    public static History open(Path file) throws HistoryException {
        Database database = Sqlite.open(file);
        try {
            Migrations.refuseNewer(database);
            Sqlite.logAhead(database);
            Migrations.apply(database);
            return new History(database);
        } catch (HistoryException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Looks through the whole file; takes about a millisecond per megabyte.
     *
     * @throws HistoryException if it is damaged
     */
    public void check() throws HistoryException {
        Sqlite.check(database);
    }

    /** Begins to record a session; it is in the file when this returns. */
    public SessionWriter begin(Session session) throws HistoryException {
        return new SessionWriter(database, sessions.insert(session, Recorder.self()), session.build());
    }

    /** @return all sessions, newest first */
    public List<SessionRow> sessions() throws HistoryException {
        List<SessionRow> rows = new ArrayList<>();
        for (SessionTable.Row row : sessions.all()) {
            rows.add(new SessionRow(row.session(), Duration.ofNanos(evidence.lastHostNanos(row.id())), state(row), row.concluded(),
                    conclusions.sets(row.id())));
        }
        return rows;
    }

    /** @return one set with its curve and reps */
    public Optional<SetResult> set(UUID session, int number) throws HistoryException {
        return conclusions.set(find(session).id(), number);
    }

    /**
     * Marks a set as the reference of its person for its exercise, in place of the one before.
     *
     * @param alsoFlexion whether reps of two nodes that differ from it are told
     * @return the reference; empty if the set has too few whole reps for one
     * @throws HistoryException also if nobody lifted it but the simulated lifter
     */
    public Optional<Command.UseReference> markReference(UUID session, int number, boolean alsoFlexion) throws HistoryException {
        SessionTable.Row row = find(session);
        if (row.session().simulated()) {
            throw new HistoryException("That set is the simulated lifter's: it can be nobody's reference.");
        }
        Optional<Command.UseReference> reference = reference(row.id(), number, alsoFlexion);
        if (reference.isPresent()) {
            Command.UseReference use = reference.get();
            references.mark(row.session().athlete(), use.band().tilt(),
                    new ReferenceTable.Row(use.exercise(), row.id(), number, alsoFlexion));
        }
        return reference;
    }

    /** Takes back that a set is a reference. */
    public void forgetReference(UUID session, int number) throws HistoryException {
        references.forget(find(session).id(), number);
    }

    /** @return whether a set is a reference */
    public boolean isReference(UUID session, int number) throws HistoryException {
        return references.holds(find(session).id(), number);
    }

    /** @return what sets of a person are shown over */
    public List<Command.UseReference> references(String athlete) throws HistoryException {
        List<Command.UseReference> all = new ArrayList<>();
        for (ReferenceTable.Row row : references.of(athlete)) {
            reference(row.session(), row.number(), row.alsoFlexion()).ifPresent(all::add);
        }
        return all;
    }

    /**
     * @return the reps of a set of which something was told live that was otherwise in the end, as they were told then; their figures are
     *         those that differ. A set that was corrected by hand has none
     */
    public List<RepResult> live(UUID session, int number) throws HistoryException {
        return conclusions.live(find(session).id(), number);
    }

    /** @return how a person's peak flexion in an exercise went from session to session */
    public PeakHistory peaks(String athlete, String exercise) throws HistoryException {
        return PeakHistory.of(peaks.of(athlete, exercise));
    }

    /** @return the exercises that a person has kept sets of, most of them first */
    public List<String> exercises(String athlete) throws HistoryException {
        return peaks.exercises(athlete);
    }

    private Optional<Command.UseReference> reference(long session, int number, boolean alsoFlexion) throws HistoryException {
        return conclusions.set(session, number)
                .flatMap(set -> ReferenceBand.of(set).map(band -> new Command.UseReference(set.exercise(), band, alsoFlexion)));
    }

    /** @return how the nodes sat, as it was found, in order */
    public List<LiftEvent.Calibrated> calibrations(UUID session) throws HistoryException {
        return conclusions.calibrations(find(session).id());
    }

    /** @return the evidence of a session, to be replayed; open until it is closed, whatever becomes of this */
    public StoredSession recording(UUID session) throws HistoryException {
        SessionTable.Row row = find(session);
        return new StoredSession(Sqlite.open(database.file()), row);
    }

    /**
     * Puts what was found in the evidence of a session in place of what was found before.
     *
     * @param build version of the program that found it
     * @param found all events of its replay, in order
     */
    public void conclude(UUID session, String build, List<LiftEvent> found) throws HistoryException {
        long id = find(session).id();
        database.inTransaction(() -> {
            rewrite(id, build, found);
        });
    }

    /** @return all that was said in a session, and about it since, in order */
    public List<Command> said(UUID session) throws HistoryException {
        return evidence.said(find(session).id());
    }

    /**
     * Adds what a person said after the session was over to its evidence, and puts what is found in it now in place of what was; both or
     * neither.
     *
     * @param known what was said until then: its replay ran over this
     * @param build version of the program that found it
     * @param found all events of its replay with that word at its end, in order
     * @throws HistoryException also if more was said meanwhile, by another program
     */
    public void amend(UUID session, List<Command> known, Command said, String build, List<LiftEvent> found) throws HistoryException {
        long id = find(session).id();
        database.inTransaction(() -> {
            if (!evidence.said(id).equals(known)) {
                throw new HistoryException("Another program corrected this session at the same moment; nothing was changed. Try again.");
            }
            evidence.append(id, said);
            rewrite(id, build, found);
        });
    }

    /** @return how long a session ran, by what was received */
    public Duration length(UUID session) throws HistoryException {
        return Duration.ofNanos(evidence.lastHostNanos(find(session).id()));
    }

    /** @return how a session stands */
    public SessionRow.State state(UUID session) throws HistoryException {
        return state(find(session));
    }

    /** Writes a copy; it is whole, or not there. Replaces a copy of the same name. */
    public void copyTo(Path target) throws IOException {
        Path half = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(half);
        Sqlite.copy(database, half);
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        database.close();
    }

    private void rewrite(long session, String build, List<LiftEvent> found) throws HistoryException {
        conclusions.clear(session);
        for (LiftEvent event : found) {
            conclusions.write(session, event, build);
        }
        sessions.conclude(session, build);
    }

    private SessionTable.Row find(UUID session) throws HistoryException {
        return sessions.find(session).orElseThrow(() -> new HistoryException("The history holds no session " + session + "."));
    }

    private static SessionRow.State state(SessionTable.Row row) {
        return row.endedAt().isPresent() ? SessionRow.State.CLOSED
                : Recorder.lives(row.recorder(), row.session().startedAt()) ? SessionRow.State.RECORDING : SessionRow.State.INTERRUPTED;
    }
}
