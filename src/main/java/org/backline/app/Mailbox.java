package org.backline.app;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Hands values from one thread to another, in order. It is bounded, and what happens when it is full is decided per reader: the screen
 * may lose what was drawn a moment later anyway, the store may not lose anything and lets the writer wait.
 */
public final class Mailbox<T> {
    private final int capacity;
    private final Optional<Predicate<? super T>> fleeting;
    private ArrayDeque<T> content = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean closed;

    /** Makes a mailbox that takes nothing more when it is full. */
    public Mailbox(int capacity) {
        this(capacity, Optional.empty());
    }

    /**
     * @param fleeting values of which the oldest is given up when the mailbox is full; values that are not fleeting and come few are
     *                 then taken beyond the capacity
     */
    public Mailbox(int capacity, Predicate<? super T> fleeting) {
        this(capacity, Optional.of(fleeting));
    }

    private Mailbox(int capacity, Optional<Predicate<? super T>> fleeting) {
        this.capacity = capacity;
        this.fleeting = fleeting;
    }

    /** Never waits. @return false if it was full and the value was not taken */
    public boolean offer(T value) {
        lock.lock();
        try {
            return (content.size() < capacity || fleeting.filter(rule -> makeRoom(rule, value)).isPresent()) && take(value);
        } finally {
            lock.unlock();
        }
    }

    /** Waits for room. @return false if the mailbox is closed and the value was not taken */
    public boolean put(T value) throws InterruptedException {
        lock.lock();
        try {
            while (content.size() >= capacity && !closed) {
                changed.await();
            }
            return take(value);
        } finally {
            lock.unlock();
        }
    }

    /** Gives all that is there now to {@code reader}, in order. @return how many */
    public int drain(Consumer<? super T> reader) {
        Queue<T> batch = takeAll();
        batch.forEach(reader);
        return batch.size();
    }

    /** Waits until something is there, the mailbox is closed or {@code patience} is over, then drains. @return how many */
    public int drain(Consumer<? super T> reader, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (content.isEmpty() && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
        return drain(reader);
    }

    /** Takes nothing more; what is in it can still be drained. */
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** @return whether it is closed and empty: nothing will come out of it any more */
    public boolean finished() {
        lock.lock();
        try {
            return closed && content.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    private boolean take(T value) {
        if (closed) {
            return false;
        }
        content.add(value);
        changed.signalAll();
        return true;
    }

    /** However much there is, the writer waits for a moment only. */
    private Queue<T> takeAll() {
        ArrayDeque<T> empty = new ArrayDeque<>();
        lock.lock();
        try {
            ArrayDeque<T> all = content;
            content = empty;
            changed.signalAll();
            return all;
        } finally {
            lock.unlock();
        }
    }

    /** @return whether the value may be added: the oldest fleeting one went, or there is none and this one is to stay */
    private boolean makeRoom(Predicate<? super T> rule, T value) {
        for (Iterator<T> each = content.iterator(); each.hasNext();) {
            if (rule.test(each.next())) {
                each.remove();
                return true;
            }
        }
        return !rule.test(value);
    }
}
