package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Evidence;
import org.backline.io.source.Pacing;
import org.backline.io.source.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToldDamageTest {
    private static final int CHUNK = 200;

    @TempDir
    private Path folder;
    private Path file;
    private byte[] whole;

    @BeforeEach
    void capture() throws IOException {
        file = Evidence.capture(folder.resolve("lift.strap"),
                IntStream.range(0, 20).mapToObj(i -> new Chunk(i * 1_000_000L, new byte[CHUNK])).toList());
        whole = Files.readAllBytes(file);
    }

    @Test
    void nothingIsToldOfAWholeCapture() throws IOException {
        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsPassedOverIsToldOnceWithFileAndCount() throws IOException {
        whole[whole.length / 2] ^= 1;
        Files.write(file, whole);

        assertThat(told()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.DAMAGED);
            assertThat(notice.values()).first().isEqualTo("lift.strap");
            assertThat(Long.parseLong(notice.values().get(1))).isBetween((long) CHUNK, 2L * CHUNK);
        });
    }

    @Test
    void anEndThatIsMissingIsTold() throws IOException {
        Files.write(file, Arrays.copyOf(whole, whole.length - CHUNK));

        assertThat(told()).extracting(Notice::kind).containsExactly(Notice.Kind.CUT_OFF);
    }

    private List<Notice> told() throws IOException {
        List<Notice> told = new ArrayList<>();
        KnownPorts none = KnownPorts.in(folder.resolve("ports"));
        try (Source source = new SourceOpening(file.toString(), Pacing.FLAT_OUT, none, () -> { }, told::add).open()) {
            while (source.next() != null) {
                assertThat(told).isEmpty();
            }
            assertThat(source.next()).isNull();
        }
        return told;
    }
}
