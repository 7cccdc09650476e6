package org.backline.gui;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.backline.app.Corrected;
import org.backline.app.SessionSummary;
import org.backline.app.SetEdits;
import org.backline.app.SetSummary;
import org.backline.core.math.Angle;
import org.backline.core.metric.PeakHistory;
import org.backline.core.metric.SetPeaks;
import org.backline.core.session.Command;
import org.backline.core.session.Session;
import org.backline.core.session.ReferenceBand;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;
import org.backline.gui.model.History;
import org.backline.gui.model.ScriptedLift;

/** The history of a bench: one script's set and others like it. Remembers what was made a reference and what was corrected. */
final class ScriptedHistory implements History {
    private final ScriptedLift script;
    private final Consumer<Command> said;
    private final Set<String> references = new HashSet<>();
    private final CompletableFuture<Corrected> correction = new CompletableFuture<>();
    private final List<SetPeaks> peaks = new ArrayList<>();
    private List<SessionSummary> sessions = List.of();
    private Optional<SetResult> kept = Optional.empty();

    /** @param said is told each correction */
    ScriptedHistory(ScriptedLift script, Consumer<Command> said) {
        this.script = script;
        this.said = said;
    }

    /** Puts sessions into the history: this script's set, and others like it. */
    void fill() {
        SetResult set = script.result();
        int near = (int) set.reps().stream().filter(rep -> rep.near() && !rep.over()).count();
        int over = (int) set.reps().stream().filter(rep -> rep.over()).count();
        Instant start = Instant.parse("2026-11-19T17:42:00Z");
        fillPeaks(start);
        SetSummary full = new SetSummary(1, "deadlift", OptionalDouble.of(100), set.reps().size(), near, over, false, OptionalInt.of(0));
        SetSummary light = new SetSummary(2, "deadlift", OptionalDouble.of(60), 5, 0, 0, true, OptionalInt.of(0));
        SetSummary earlier = new SetSummary(1, "deadlift", OptionalDouble.of(90), 6, 2, 0, false, OptionalInt.of(0));
        SetSummary single = new SetSummary(1, "deadlift", OptionalDouble.empty(), 1, 0, 1, false, OptionalInt.of(0));
        Instant before = start.minus(Duration.ofDays(3));
        sessions = List.of(summary(start, false, List.of(full, light)), summary(before, true, List.of(earlier)),
                summary(before.minusSeconds(7200), false, List.of()), summary(start.minus(Duration.ofDays(7)), false, List.of(single)));
    }

    /** Puts twelve sessions of two weeks' distance before the others, the latest three of which round more. */
    private void fillPeaks(Instant latest) {
        double[] degrees = {33, 35, 31, 34, 36, 33, 32, 35, 34, 42, 44, 43};
        for (int i = 0; i < degrees.length; i++) {
            Instant start = latest.minus(Duration.ofDays(14L * (degrees.length - 1 - i)));
            double load = i == 2 ? 60 : 100;
            peaks.add(new SetPeaks(new UUID(i, i), start, OptionalDouble.of(load), List.of(Angle.ofDegrees(degrees[i] - 2),
                    Angle.ofDegrees(degrees[i]), Angle.ofDegrees(degrees[i] + 1)), List.of()));
        }
    }

    /** @return the session that is kept, or was kept last */
    Optional<UUID> newest() {
        return sessions.stream().findFirst().map(summary -> summary.session().id());
    }

    Set<String> references() {
        return references;
    }

    /** @return what the next correction comes to, once it is told */
    CompletableFuture<Corrected> correction() {
        return correction;
    }

    @Override
    public CompletableFuture<List<SessionSummary>> sessions() {
        return CompletableFuture.completedFuture(sessions);
    }

    @Override
    public CompletableFuture<SetResult> set(UUID session, int index) {
        return CompletableFuture.completedFuture(kept.orElseGet(script::result));
    }

    @Override
    public CompletableFuture<List<RepResult>> live(UUID session, int index) {
        return CompletableFuture.completedFuture(List.of());
    }

    @Override
    public CompletableFuture<PeakHistory> peaks(String athlete, String exercise) {
        return CompletableFuture.completedFuture(sessions.isEmpty() ? PeakHistory.NONE : PeakHistory.of(peaks));
    }

    /** Once a set was made the reference, the script's is. */
    @Override
    public CompletableFuture<List<Command.UseReference>> references(String athlete) {
        return CompletableFuture.completedFuture(references.isEmpty() ? List.of() : ReferenceBand.of(script.result()).stream()
                .map(band -> new Command.UseReference(script.result().exercise(), band, false)).toList());
    }

    @Override
    public CompletableFuture<Boolean> isReference(UUID session, int index) {
        return CompletableFuture.completedFuture(references.contains(session + "/" + index));
    }

    @Override
    public CompletableFuture<Boolean> reference(SessionSummary session, SetResult set, boolean on) {
        String name = session.session().id() + "/" + set.index();
        return CompletableFuture.completedFuture(on ? references.add(name) : !references.remove(name));
    }

    @Override
    public CompletableFuture<SetEdits> edits(UUID session, int index) {
        return CompletableFuture.completedFuture(SetEdits.NONE);
    }

    @Override
    public CompletableFuture<Corrected> correct(UUID session, int index, Command command, DoubleConsumer progress) {
        said.accept(command);
        return correction.thenApply(corrected -> {
            kept = Optional.of(corrected.after());
            return corrected;
        });
    }

    private SessionSummary summary(Instant start, boolean interrupted, List<SetSummary> sets) {
        Session session = new Session(UUID.nameUUIDFromBytes(start.toString().getBytes(StandardCharsets.UTF_8)), start,
                "straplink-1", "Mara", "0.1.0", script.plan());
        return new SessionSummary(session, Duration.ofMinutes(40), false, interrupted, sets);
    }
}
