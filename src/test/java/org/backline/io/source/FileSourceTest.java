package org.backline.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Node;
import org.backline.core.device.Protocol;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourceTest {
    private static final Node NODE = new Node(0, Site.SACRUM);

    @TempDir
    Path folder;

    /** Every byte is a sample, so many milliseconds after the last as it says; 0 begins a new segment at 1 h. */
    private record Ticks() implements Protocol {
        @Override
        public String id() {
            return "ticks";
        }

        @Override
        public Decoder newDecoder(Consumer<? super DeviceEvent> out) {
            return new TickDecoder(out);
        }
    }

    private static final class TickDecoder implements Decoder {
        private final Consumer<? super DeviceEvent> out;
        private double time;
        private int segment;
        private long count;

        TickDecoder(Consumer<? super DeviceEvent> out) {
            this.out = out;
        }

        @Override
        public void accept(byte[] bytes) {
            for (byte tick : bytes) {
                segment += tick == 0 ? 1 : 0;
                time = tick == 0 ? 3600 : time + tick * 1e-3;
                out.accept(new Sample(NODE, segment, count++, time, Vector3D.ZERO, Vector3D.ZERO, false));
            }
        }
    }

    private List<Input> inputs(byte[] bytes) throws IOException {
        try (FileSource source = new FileSource(Files.write(folder.resolve("file"), bytes), new Ticks())) {
            return Inputs.all(source);
        }
    }

    @Test
    void theBytesAreThoseOfTheFile() throws IOException {
        byte[] bytes = new byte[10_007];
        Arrays.fill(bytes, (byte) 3);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        inputs(bytes).forEach(input -> read.writeBytes(((Chunk) input).bytes()));
        assertThat(read.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void chunksCarryTheTimeThatTheStrapCovered() throws IOException {
        byte[] bytes = new byte[640];
        Arrays.fill(bytes, (byte) 1);
        List<Input> inputs = inputs(bytes);
        assertThat(inputs).hasSize(10).extracting(Input::hostNanos).startsWith(63_000_000L, 127_000_000L).endsWith(639_000_000L);
    }

    @Test
    void noTimePassesBetweenTwoSegments() throws IOException {
        byte[] bytes = new byte[640];
        Arrays.fill(bytes, (byte) 1);
        bytes[320] = 0;
        assertThat(inputs(bytes).get(9).hostNanos()).isEqualTo(638_000_000L);
    }

    @Test
    void aHugeFileOfNothingKnownIsReadPieceByPiece() throws IOException {
        Path huge = folder.resolve("huge");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(20L << 30);
        }
        try (FileSource source = new FileSource(huge, new Silence())) {
            for (int i = 0; i < 3; i++) {
                assertThat(((Chunk) source.next()).bytes()).hasSize(1 << 16);
            }
        }
    }

    @Test
    void aFileInWhichNothingIsFoundForLongIsGivenUpInASentence() throws IOException {
        Path huge = folder.resolve("huge");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(20L << 30);
        }
        try (FileSource source = new FileSource(huge, new Silence())) {
            assertThatThrownBy(() -> {
                while (source.next() != null) {
                    assertThat(huge).exists();
                }
            }).isInstanceOf(SourceException.class).hasMessage(huge + " has nothing of a strap in its first 64 MB");
        }
    }

    private record Silence() implements Protocol {
        @Override
        public String id() {
            return "silence";
        }

        @Override
        public Decoder newDecoder(Consumer<? super DeviceEvent> out) {
            return bytes -> { };
        }
    }

    @Test
    void aClosedFileGivesNothingMore() throws IOException {
        FileSource source = new FileSource(Files.write(folder.resolve("file"), new byte[] {1, 2}), new Ticks());
        source.close();
        assertThat(source.next()).isNull();
    }
}
