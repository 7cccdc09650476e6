package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.backline.core.device.StreamFault;
import org.backline.core.protocol.Vectors;
import org.backline.core.protocol.Vectors.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checksum, stuffing, rejects and streams, as the contract of the wire has them. */
class FramingVectorsTest {

    static List<Vector> crc32c() {
        return Vectors.of("crc32c");
    }

    static List<Vector> cobs() {
        return Vectors.of("cobs");
    }

    static List<Vector> reject() {
        return Vectors.of("reject");
    }

    static List<Vector> stream() {
        return Vectors.of("stream");
    }

    @ParameterizedTest
    @MethodSource
    void crc32c(Vector vector) {
        CRC32C crc = new CRC32C();
        crc.update(vector.bytes("bytes"));
        assertThat((int) crc.getValue() == vector.hexNumber("crc")).isEqualTo(vector.isValid());
    }

    @ParameterizedTest
    @MethodSource
    void cobs(Vector vector) {
        byte[] encoded = vector.bytes("encoded");
        List<StreamFault.Kind> rejected = rejects(Arrays.copyOf(encoded, encoded.length + 1));
        if (vector.isValid()) {
            byte[] wire = FrameWriter.stuffed(vector.bytes("decoded"));
            assertThat(wire).startsWith(encoded).hasSize(encoded.length + 1).endsWith(0);
            assertThat(rejected).doesNotContain(StreamFault.Kind.BAD_COBS);
        } else {
            assertThat(rejected).containsExactly(StreamFault.Kind.BAD_COBS);
        }
    }

    @ParameterizedTest
    @MethodSource
    void reject(Vector vector) {
        List<String> counters = SyntheticStrap.decoded(vector.bytes("wire")).stream().filter(StreamFault.class::isInstance)
                .map(fault -> ((StreamFault) fault).kind().name().toLowerCase(Locale.ROOT)).toList();
        String counter = vector.text("counter");
        assertThat(vector.isValid()).isEqualTo(counter.equals("none"));
        assertThat(counters).isEqualTo(vector.isValid() ? List.of() : List.of(counter));
    }

    @ParameterizedTest
    @MethodSource
    void stream(Vector vector) {
        List<Integer> sequences = new ArrayList<>();
        List<StreamFault> faults = new ArrayList<>();
        FrameReader reader = new FrameReader(frame -> sequences.add(frame.sequence()), faults::add);
        for (String chunk : vector.text("chunks").split(" ")) {
            reader.accept(Vectors.hex(chunk));
        }
        String expected = vector.text("seqs");
        assertThat(sequences).map(String::valueOf).isEqualTo(expected.equals("-") ? List.of() : List.of(expected.split(" ")));
        assertThat(faults).hasSize((int) vector.number("rejected"));
        assertThat(sequences.isEmpty()).isNotEqualTo(vector.isValid());
    }

    private static List<StreamFault.Kind> rejects(byte[] wire) {
        List<StreamFault.Kind> kinds = new ArrayList<>();
        new FrameReader(frame -> { }, fault -> kinds.add(fault.kind())).accept(wire);
        return kinds;
    }
}
