package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backline.core.session.LiftEvent;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void goesThroughAllThatAnAlertNeeds() {
        List<LiftEvent> events = new ArrayList<>();

        new Rehearsal(events::add).run();

        assertThat(events).hasAtLeastOneElementOfType(LiftEvent.RepCompleted.class).hasAtLeastOneElementOfType(LiftEvent.AlertRaised.class)
                .hasAtLeastOneElementOfType(LiftEvent.CueGiven.class).hasAtLeastOneElementOfType(LiftEvent.SetRefined.class);
    }
}
