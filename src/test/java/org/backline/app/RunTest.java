package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.backline.core.session.Command;
import org.backline.core.session.Session;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Evidence;
import org.backline.io.evidence.EvidenceSink;
import org.backline.io.evidence.Input;
import org.backline.io.evidence.Mark;
import org.backline.io.source.Inputs;
import org.backline.io.source.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunTest {
    private static final Session SESSION = Evidence.session("straplink-1");
    private static final Command BEGIN = new Command.StartSet();
    private static final Command END = new Command.EndSet();

    private final Keepsake kept = new Keepsake();

    private static Chunk chunk(long hostNanos) {
        return new Chunk(hostNanos, new byte[] {'\n'});
    }

    /** Does something before each input that it gives. */
    private static final class Script implements Source {
        private final Queue<Runnable> before = new ArrayDeque<>();
        private final Queue<Input> inputs = new ArrayDeque<>();

        Script then(Runnable action, Input input) {
            before.add(action);
            inputs.add(input);
            return this;
        }

        /** Does something before it says that there is no more. */
        Script atEnd(Runnable action) {
            before.add(action);
            return this;
        }

        @Override
        public @Nullable Input next() {
            Runnable action = before.poll();
            if (action != null) {
                action.run();
            }
            return inputs.poll();
        }

        @Override
        public void close() {
            inputs.clear();
        }
    }

    @Test
    void everyInputIsKeptUntouchedBetweenBeginningAndEnd() throws IOException {
        List<Input> inputs = List.of(chunk(1), new Mark(2, BEGIN), new Chunk(3, new byte[0]), chunk(4));
        new Run(SESSION, new Inputs(inputs), kept, event -> { }).toEnd();
        assertThat(kept.story()).hasSize(6).startsWith("begin " + SESSION.id()).endsWith("end");
        assertThat(kept.inputs()).isEqualTo(inputs);
    }

    @Test
    void aWordBecomesAMarkAfterTheChunkThatWasComing() throws IOException {
        Script source = new Script();
        Run run = new Run(SESSION, source, kept, event -> { });
        Chunk first = chunk(10);
        Chunk second = chunk(20);
        source.then(() -> run.say(BEGIN), first).then(() -> { }, second);
        run.toEnd();
        assertThat(kept.inputs()).containsExactly(first, new Mark(10, BEGIN), second);
    }

    @Test
    void whatIsSaidLastIsNotLost() throws IOException {
        Script source = new Script();
        Run run = new Run(SESSION, source, kept, event -> { });
        Chunk only = chunk(10);
        source.then(() -> { }, only).atEnd(() -> {
            run.say(BEGIN);
            run.say(END);
        });
        run.toEnd();
        assertThat(kept.inputs()).containsExactly(only, new Mark(10, BEGIN), new Mark(10, END));
    }

    @Test
    void aRunThatIsToEndReadsNoFurther() throws IOException {
        Script source = new Script();
        Run run = new Run(SESSION, source, kept, event -> { });
        source.then(run::end, chunk(10)).then(() -> { }, chunk(20));
        run.toEnd();
        assertThat(kept.inputs()).hasSize(1);
        assertThat(kept.story()).endsWith("end");
    }

    @Test
    void aSourceThatFailsEndsTheKeepingInGoodOrder() {
        Script source = new Script();
        Run run = new Run(SESSION, source, kept, event -> { });
        source.then(() -> { }, chunk(10)).then(() -> {
            throw new IllegalStateException("broken");
        }, chunk(20));
        assertThatThrownBy(run::toEnd).hasMessage("broken");
        assertThat(kept.inputs()).hasSize(1);
        assertThat(kept.story()).endsWith("end");
    }

    @Test
    void nothingNeedsToBeKept() throws IOException {
        Inputs source = new Inputs(List.of(chunk(1)));
        new Run(SESSION, source, EvidenceSink.nowhere(), event -> { }).toEnd();
        assertThat(source.next()).isNull();
        assertThat(source.closed()).as("who opened it closes it").isFalse();
    }
}
