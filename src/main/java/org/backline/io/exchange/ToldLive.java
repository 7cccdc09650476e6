package org.backline.io.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backline.core.rep.Rep;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;

/** What the lifter was told of each rep when it ended, to stand beside what was found once its set was over. Belongs to one thread. */
public final class ToldLive {
    private final Map<Integer, List<RepResult>> sets = new HashMap<>();

    /** Takes an event of the session; most say nothing of it. */
    public void update(LiftEvent event) {
        if (event instanceof LiftEvent.SetCompleted live) {
            sets.put(live.result().index(), live.result().reps());
        }
    }

    /** @return what was told of that rep, wherever corrections have put its number since; empty of one that a person added */
    Optional<RepResult> of(SetResult set, RepResult rep) {
        return rep.edited() ? Optional.empty() : sets.getOrDefault(set.index(), List.of()).stream()
                .filter(live -> shared(live.rep(), rep.rep()) > 0)
                .max(Comparator.comparingDouble(live -> shared(live.rep(), rep.rep())));
    }

    private static double shared(Rep one, Rep other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
