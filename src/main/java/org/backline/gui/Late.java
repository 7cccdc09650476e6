package org.backline.gui;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is made when it is first wanted, so that what opens sooner need not wait for it. Belongs to one thread. */
final class Late<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    /** @param maker called once at most */
    Late(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }

    /** @return it, if it was wanted already */
    Optional<T> made() {
        return made;
    }
}
