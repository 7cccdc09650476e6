package org.backline.app;

import java.util.Optional;
import java.util.function.Function;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Session;
import org.backline.io.evidence.Input;

/** Keeps a run in the history. Its journal is opened when the source is: what never began leaves no session behind. */
final class JournalKeeper implements Keeper {
    private final Function<Session, Journal> opening;
    private volatile Optional<Journal> journal = Optional.empty();

    /** @param opening begins a session in the history, returns at once */
    JournalKeeper(Function<Session, Journal> opening) {
        this.opening = opening;
    }

    @Override
    public void begin(Session session) {
        journal = Optional.of(opening.apply(session));
    }

    @Override
    public void accept(Input input) {
        journal.ifPresent(open -> open.received(input));
    }

    @Override
    public void found(LiftEvent event) {
        journal.ifPresent(open -> open.found(event));
    }

    @Override
    public boolean stored() {
        return journal.filter(Journal::stored).isPresent();
    }

    @Override
    public void end() {
        journal.ifPresent(Journal::close);
    }
}
