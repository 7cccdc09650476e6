package org.backline.gui.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.ReferencesChanged;
import org.backline.core.session.ReferenceBand;

/** The reference sets of who lifts: what sets are shown over. */
public final class References {
    private final Map<String, List<ReferenceBand>> bands = new HashMap<>();

    void clear() {
        bands.clear();
    }

    void accept(LiftEvent event) {
        if (event instanceof ReferencesChanged changed) {
            bands.put(changed.exercise(), changed.bands());
        }
    }

    /** @return the band of an exercise whose curves are of the same kind */
    public Optional<ReferenceBand> of(String exercise, boolean tilt) {
        return bands.getOrDefault(exercise, List.of()).stream().filter(band -> band.tilt() == tilt).findFirst();
    }
}
