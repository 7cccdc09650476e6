package org.backline.core.session;

import java.util.function.Supplier;

/** Where work is done that is wanted a little later, while the next samples are taken. */
public interface Background {
    /** There is none: work is done when it is wanted, by whoever wants it. */
    Background NONE = new Background() {
        @Override
        public <T> Supplier<T> begin(Supplier<T> work) {
            return work;
        }
    };

    /** @param work touches nothing that changes @return gives what the work gives, once; waits until it is done */
    <T> Supplier<T> begin(Supplier<T> work);
}
