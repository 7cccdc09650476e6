package org.backline.core.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backline.core.posture.Posture;
import org.backline.core.rep.Pattern;
import org.backline.core.rep.RepRefiner;
import org.backline.core.rep.RepTimes;
import org.backline.core.session.LiftEvent.SetRefined;

/**
 * Has each closed set looked at once more, in the background, and tells what was found {@value #LEAST} s of the session later, of a long
 * set after a sixtieth of its length, or before anything else becomes of that set or of the next: at the same place live and in replay,
 * however long it took. Belongs to one thread.
 */
final class SetRefiner {
    /** The eye still rests on the last rep [s]. */
    static final double LEAST = 0.4;
    /** Of the set's length: a minute of lifting takes 0.2 s, on a busy machine 0.6. */
    private static final double SHARE = 1 / 60.0;

    private final Hindsight hindsight;
    private final Background background;
    private final EditedSets edits;
    private final Consumer<? super LiftEvent> out;
    private Optional<Pending> pending = Optional.empty();

    /** @param time when the set closed [s] @param due when it is told [s] */
    private record Pending(double time, double due, Pattern pattern, Supplier<Refined> found) {
    }

    private record Refined(SetResult result, List<RepTimes> times, boolean offline) {
    }

    SetRefiner(Hindsight hindsight, Background background, EditedSets edits, Consumer<? super LiftEvent> out) {
        this.hindsight = hindsight;
        this.background = background;
        this.edits = edits;
        this.out = out;
    }

    /** Takes a set that just closed. @param times events of its reps */
    void begin(double time, SetResult live, List<RepTimes> times, Pattern pattern) {
        finish();
        List<RepTimes> events = List.copyOf(times);
        Supplier<List<Posture>> known = hindsight.between(live.start() - SetRecorder.PRE_ROLL, live.end() + SetRecorder.POST_ROLL);
        double due = time + Math.max(LEAST, SHARE * (live.end() - live.start()));
        pending = Optional.of(new Pending(time, due, pattern, background.begin(() -> refined(live, events, known.get(), pattern))));
    }

    /** Tells what is due. @param now [s] */
    void update(double now) {
        if (pending.isPresent() && now >= pending.get().due()) {
            finish();
        }
    }

    /** Tells what is not told yet, waiting for it. */
    void finish() {
        Optional<Pending> begun = pending;
        pending = Optional.empty();
        begun.ifPresent(set -> tell(set, set.found().get()));
    }

    private void tell(Pending set, Refined found) {
        out.accept(new SetRefined(set.time(), found.result(), found.offline()));
        edits.finished(set.time(), found.result(), found.times(), set.pattern());
    }

    private static Refined refined(SetResult live, List<RepTimes> times, List<Posture> known, Pattern pattern) {
        List<Posture> trace = known.isEmpty() ? live.trace() : known;
        List<RepTimes> events = new RepRefiner(pattern, trace).refined(times);
        return new Refined(SetRefinement.of(live, events, trace), events, !known.isEmpty());
    }
}
