package org.backline.app;

import org.backline.core.session.LiftEvent;
import org.backline.core.session.Session;
import org.backline.io.evidence.Input;

/** Keeps nothing: for what is a record already, and for trying things out. */
final class NoKeeper implements Keeper {

    @Override
    public void begin(Session session) {
        // there is nowhere to keep it
    }

    @Override
    public void accept(Input input) {
        // there is nowhere to keep it
    }

    @Override
    public void found(LiftEvent event) {
        // there is nowhere to keep it
    }

    @Override
    public boolean stored() {
        return false;
    }

    @Override
    public void end() {
        // nothing was begun
    }
}
