package org.backline.app;

import java.util.function.Consumer;

/** Hands values from one thread to another; bounded, one writer, one reader. What happens when it is full is the writer's choice. */
public final class Mailbox<T> {
    public Mailbox(int capacity) {
        throw new IllegalStateException("contract only, so far: " + capacity);
    }

    /** @return false if it was full and nothing was put in */
    public boolean offer(T value) {
        throw new IllegalStateException("contract only, so far");
    }

    /** Gives all that is there now to {@code reader}, in order. @return how many */
    public int drain(Consumer<? super T> reader) {
        throw new IllegalStateException("contract only, so far");
    }
}
