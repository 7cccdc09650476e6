package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.backline.core.protocol.straplink.SyntheticStrap;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Evidence;
import org.backline.io.source.Inputs;
import org.backline.io.source.Link;
import org.backline.io.source.Source;
import org.backline.io.source.SourceException;
import org.backline.io.source.SourceException.Problem;
import org.junit.jupiter.api.Test;

class PortGuardTest {
    private static final long MILLISECOND = 1_000_000;
    private static final byte[] MINUTE = SyntheticStrap.bytes(SyntheticStrap.events(12_000, 5));

    private final Keepsake kept = new Keepsake();

    /** @return a minute of a strap, in pieces that come each so many milliseconds */
    private static List<Chunk> pieces(byte[] bytes, int size, long spacing) {
        List<Chunk> pieces = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += size) {
            pieces.add(new Chunk(pieces.size() * spacing * MILLISECOND, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + size))));
        }
        return pieces;
    }

    private void run(Source source) throws IOException {
        new Run(Evidence.session("straplink"), source, kept, event -> { }).toEnd();
    }

    private static Link port(List<Chunk> pieces) {
        return new Rehearsal.DeafStrap(new Inputs(pieces));
    }

    @Test
    void aFloodIsGivenUpAndWhatCameIsKept() {
        assertThatThrownBy(() -> run(port(pieces(MINUTE, 10_000, 1)))).isInstanceOfSatisfying(SourceException.class,
                failure -> assertThat(failure.problem()).isEqualTo(Problem.NOT_A_STRAP))
                .hasMessageContaining("a second, which no strap does");
        assertThat(kept.inputs()).hasSizeBetween(2, 25);
        assertThat(kept.story()).endsWith("end");
    }

    @Test
    void aLineThatDamagesEverythingIsGivenUpAfterTenSeconds() {
        byte[] damaged = MINUTE.clone();
        Random chance = new Random(1);
        for (int at = 10_000; at < damaged.length; at += 50) {
            damaged[at + chance.nextInt(50) % (damaged.length - at)] ^= 4;
        }
        assertThatThrownBy(() -> run(port(pieces(damaged, 650, 100)))).hasMessageContaining("was damaged");
        assertThat(kept.inputs()).hasSizeBetween(100, 140);
    }

    @Test
    void aRecordingMayBeReadAsFastAsItCan() throws IOException {
        run(new Inputs(pieces(MINUTE, 10_000, 1)));
        assertThat(kept.inputs()).hasSize((MINUTE.length + 9_999) / 10_000);
    }

    @Test
    void aStrapIsLeftInPeace() throws IOException {
        List<Chunk> pieces = pieces(MINUTE, 650, 100);
        run(port(pieces));
        assertThat(kept.inputs()).hasSameSizeAs(pieces);
    }
}
