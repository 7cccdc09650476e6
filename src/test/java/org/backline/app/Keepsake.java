package org.backline.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Session;
import org.backline.io.evidence.Input;

/** Keeps a run in memory, for tests: also when it began and ended. */
final class Keepsake implements Keeper {
    private final List<Object> story = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean open;

    @Override
    public void begin(Session session) {
        open = true;
        story.add("begin " + session.id());
    }

    @Override
    public void accept(Input input) {
        story.add(input);
    }

    @Override
    public void found(LiftEvent event) {
        // the tests look at the monitor's own mailbox
    }

    @Override
    public boolean stored() {
        return open;
    }

    @Override
    public void end() {
        open = false;
        story.add("end");
    }

    /** @return everything so far, in order: its beginning, inputs, its end */
    List<Object> story() {
        return List.copyOf(story);
    }

    List<Input> inputs() {
        return story().stream().filter(Input.class::isInstance).map(Input.class::cast).toList();
    }
}
