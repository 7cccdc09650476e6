package org.backline.app;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.SetResult;
import org.backline.io.evidence.EvidenceSink;
import org.backline.io.evidence.Input;
import org.backline.io.evidence.Mark;
import org.backline.io.history.SessionWriter;
import org.backline.io.source.Recording;
import org.backline.io.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A kept session run once more, flat out.
 *
 * @param conclusions what was found that is worth keeping, in order
 * @param refused     corrections that met nothing
 */
record Replay(List<LiftEvent> conclusions, List<Command> refused) {
    /** No one watches. */
    static final DoubleConsumer UNSEEN = share -> { };

    /**
     * @param recording open; left open
     * @param then      what is said after its last input
     * @param length    of the recording, about [ns]
     * @param progress  is told now and then which share of it is done, on this thread
     */
    static Replay of(Recording recording, List<Command> then, long length, DoubleConsumer progress) throws IOException {
        List<LiftEvent> conclusions = new ArrayList<>();
        List<Command> refused = new ArrayList<>();
        new Run(recording.session(), new Continued(recording, then, length, progress), EvidenceSink.nowhere(), event -> {
            if (SessionWriter.keeps(event)) {
                conclusions.add(event);
            } else if (event instanceof LiftEvent.RepEditRefused refusal) {
                refused.add(refusal.edit());
            }
        }).toEnd();
        return new Replay(conclusions, refused);
    }

    /** @return the set of that number as it is at the end; empty if there is none */
    Optional<SetResult> set(int number) {
        return conclusions.stream().flatMap(Replay::result).filter(set -> set.index() == number).reduce((earlier, later) -> later);
    }

    private static Stream<SetResult> result(LiftEvent event) {
        return event instanceof LiftEvent.SetRefined refined ? Stream.of(refined.result())
                : event instanceof LiftEvent.SetEdited edited ? Stream.of(edited.result()) : Stream.of();
    }

    /** A recording, and what is said at its end. */
    private static final class Continued implements Source {
        private static final double STEP = 0.01;

        private final Source recording;
        private final Deque<Command> then;
        private final double length;
        private final DoubleConsumer progress;
        private long now;
        private double told;

        Continued(Source recording, List<Command> then, double length, DoubleConsumer progress) {
            this.recording = recording;
            this.then = new ArrayDeque<>(then);
            this.length = length;
            this.progress = progress;
        }

        @Override
        public @Nullable Input next() throws IOException {
            Input input = recording.next();
            if (input == null) {
                return then.isEmpty() ? null : new Mark(now, then.poll());
            }
            now = input.hostNanos();
            tell(Math.min(1, now / length));
            return input;
        }

        private void tell(double share) {
            if (share >= told + STEP) {
                told = share;
                progress.accept(share);
            }
        }

        @Override
        public void close() {
            recording.close();
        }
    }
}
