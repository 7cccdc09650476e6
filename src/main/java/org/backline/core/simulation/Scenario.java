package org.backline.core.simulation;

import java.util.List;

/** What a simulated lifter does, act after act. The list of scenarios is {@link Scenarios}. */
public final class Scenario {
    private final String id;
    private final List<Act> acts;

    Scenario(String id, List<Act> acts) {
        this.id = id;
        this.acts = List.copyOf(acts);
    }

    /** @return its id, lower-case, never reused */
    public String id() {
        return id;
    }

    List<Act> acts() {
        return acts;
    }

    @Override
    public String toString() {
        return id;
    }
}
