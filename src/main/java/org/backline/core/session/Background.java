package org.backline.core.session;

import java.util.List;
import java.util.function.Supplier;
import org.backline.core.posture.Posture;

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

    /** Puts away what is hardly wanted again, and would fill the memory. @return gives the same again, as often as it is asked for */
    default Supplier<List<Posture>> putAway(List<Posture> postures) {
        return () -> postures;
    }
}
