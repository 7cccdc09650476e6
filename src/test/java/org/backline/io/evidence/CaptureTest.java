package org.backline.io.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.backline.core.session.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureTest {
    private static final long MILLISECOND = 1_000_000;
    private static final List<String> TOLD = Evidence.told(someInputs());

    @TempDir
    Path folder;

    private static Chunk chunk(long milliseconds, String bytes) {
        return new Chunk(milliseconds * MILLISECOND, bytes.getBytes(StandardCharsets.US_ASCII));
    }

    private static List<Input> someInputs() {
        List<Input> inputs = new ArrayList<>();
        long time = 1;
        for (Command command : Evidence.everyCommand()) {
            inputs.add(chunk(time++, "bytes before " + command.getClass().getSimpleName()));
            inputs.add(new Mark(time++ * MILLISECOND, command));
        }
        return inputs;
    }

    private List<Input> read(Path file) throws IOException {
        try (CaptureReader reader = new CaptureReader(file)) {
            return Evidence.readAll(reader);
        }
    }

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        Path file = Evidence.capture(folder.resolve("a.strap"), someInputs());
        try (CaptureReader reader = new CaptureReader(file)) {
            assertThat(reader.session()).isEqualTo(Evidence.session("straplink-text-1"));
            assertThat(Evidence.told(Evidence.readAll(reader))).isEqualTo(Evidence.told(someInputs()));
            assertThat(reader.complete()).isTrue();
            assertThat(reader.bytesLeft()).isZero();
            assertThat(reader.recordsSkipped()).isZero();
        }
    }

    @Test
    void theBytesAreThoseOfTheSpecification() throws IOException {
        byte[] file = Files.readAllBytes(Evidence.capture(folder.resolve("a.strap"), List.of(chunk(3, "abc"))));
        assertThat(new String(file, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("STRAPCAP");
        assertThat(file[8]).isEqualTo((byte) 1);
        assertThat(file[9]).as("the header comes first").isEqualTo((byte) 1);
        int chunk = file.length - 17 - 20;
        assertThat(Arrays.copyOfRange(file, chunk, chunk + 16))
                .containsExactly(2, 3, 0, 0, 0, 0xc0, 0xc6, 0x2d, 0, 0, 0, 0, 0, 'a', 'b', 'c');
    }

    @Test
    void aFileCutOffAnywhereGivesEverythingBeforeTheCut() throws IOException {
        byte[] whole = Files.readAllBytes(Evidence.capture(folder.resolve("a.strap"), someInputs()));
        int headerEnd = 9 + 17 + EvidenceJson.write(Evidence.session("straplink-text-1")).getBytes(StandardCharsets.UTF_8).length;
        Path file = folder.resolve("cut.strap");
        int before = 0;
        for (int length = headerEnd; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (CaptureReader reader = new CaptureReader(file)) {
                List<Input> inputs = Evidence.readAll(reader);
                assertThat(Evidence.told(inputs)).isEqualTo(TOLD.subList(0, inputs.size()));
                assertThat(inputs.size()).isBetween(before, before + 1);
                assertThat(reader.complete()).isFalse();
                before = inputs.size();
            }
        }
        assertThat(before).isEqualTo(someInputs().size());
    }

    @Test
    void aFileCutOffWithinItsStartIsRefusedInASentence() throws IOException {
        byte[] whole = Files.readAllBytes(Evidence.capture(folder.resolve("a.strap"), List.of()));
        Path file = folder.resolve("cut.strap");
        for (int length = 0; length < whole.length - 17; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> new CaptureReader(file)).isInstanceOf(EvidenceException.class).hasMessageContaining("cut.strap");
        }
    }

    @Test
    void aDamagedByteCostsItsRecord() throws IOException {
        byte[] whole = Files.readAllBytes(Evidence.capture(folder.resolve("a.strap"), someInputs()));
        int headerEnd = 9 + 17 + EvidenceJson.write(Evidence.session("straplink-text-1")).getBytes(StandardCharsets.UTF_8).length;
        Random random = new Random(20260301);
        Path file = folder.resolve("damaged.strap");
        for (int trial = 0; trial < 200; trial++) {
            byte[] damaged = whole.clone();
            damaged[headerEnd + random.nextInt(whole.length - headerEnd)] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, damaged);
            try (CaptureReader reader = new CaptureReader(file)) {
                List<String> told = Evidence.told(Evidence.readAll(reader));
                assertThat(told).isSubsetOf(TOLD).hasSizeGreaterThanOrEqualTo(TOLD.size() - 1);
                assertThat(reader.complete()).as("the end is a record too").isEqualTo(told.size() < TOLD.size());
                assertThat(reader.bytesPassedOver() + reader.bytesLeft()).as("what is missing is told").isPositive();
            }
        }
    }

    @Test
    void aDamagedStretchIsPassedOver() throws IOException {
        byte[] bytes = Files.readAllBytes(Evidence.capture(folder.resolve("a.strap"), someInputs()));
        int third = bytes.length / 3;
        byte[] noise = new byte[third];
        new Random(7).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, third, third);
        try (CaptureReader reader = new CaptureReader(Files.write(folder.resolve("hole.strap"), bytes))) {
            List<String> told = Evidence.told(Evidence.readAll(reader));
            assertThat(told).isSubsetOf(TOLD).startsWith(TOLD.get(0)).endsWith(TOLD.get(TOLD.size() - 1));
            assertThat(reader.bytesPassedOver()).isBetween((long) third, 2L * third);
            assertThat(reader.complete()).isTrue();
        }
    }

    @Test
    void aFileOfNothingButLikelyRecordsIsGivenUp() throws IOException {
        byte[] whole = Files.readAllBytes(Evidence.capture(folder.resolve("a.strap"), List.of()));
        byte[] likely = {CaptureFormat.CHUNK, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        Path file = folder.resolve("likely.strap");
        try (var out = Files.newOutputStream(file)) {
            out.write(whole, 0, whole.length - 17);
            for (int i = 0; i < 100_000; i++) {
                out.write(likely);
            }
        }
        assertThat(read(file)).isEmpty();
    }

    @Test
    void aFileIsNotReadAgainAndAgainForWhatOnlyLooksLikeRecords() throws IOException {
        byte[] whole = Files.readAllBytes(Evidence.capture(folder.resolve("a.strap"), List.of()));
        byte[] record = CaptureFormat.record(CaptureFormat.CHUNK, 0, new byte[0], 0, 0);
        byte[] headOfALongOne = {CaptureFormat.CHUNK, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        Path file = folder.resolve("hostile.strap");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(whole, 0, whole.length - 17);
            for (int i = 0; i < 100_000; i++) {
                out.write(record);
                out.write(headOfALongOne);
            }
        }
        try (CaptureReader reader = new CaptureReader(file)) {
            assertThat(Evidence.readAll(reader)).hasSizeGreaterThan(10);
            assertThat(reader.bytesSearched()).isBetween(Files.size(file), 20 * Files.size(file) + (20 << 20));
            assertThat(reader.bytesLeft()).isPositive();
        }
    }

    @Test
    void everyOtherRecordOfAFileDamagedAllOverIsRead() throws IOException {
        byte[] whole = Files.readAllBytes(Evidence.capture(folder.resolve("a.strap"), List.of()));
        byte[] bytes = new byte[1_200];
        Path file = folder.resolve("all-over.strap");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(whole, 0, whole.length - 17);
            for (int i = 0; i < 20_000; i++) {
                byte[] record = CaptureFormat.record(CaptureFormat.CHUNK, i, bytes, 0, bytes.length);
                record[600] += (byte) (i % 2);
                out.write(record);
            }
        }
        try (CaptureReader reader = new CaptureReader(file)) {
            assertThat(Evidence.readAll(reader)).hasSize(10_000);
            assertThat(reader.bytesSearched()).isLessThan(5 * Files.size(file));
        }
    }

    @Test
    void anEndlessLengthIsDamageAndNothingIsAllocatedForIt() throws IOException {
        byte[] whole = Files.readAllBytes(Evidence.capture(folder.resolve("a.strap"), List.of(chunk(3, "abc"))));
        whole[whole.length - 17 - 20 + 4] = (byte) 0xff;
        assertThat(read(Files.write(folder.resolve("b.strap"), whole))).isEmpty();
    }

    @Test
    void recordsAndCommandsOfALaterVersionAreSkippedAndCounted() throws IOException {
        byte[] whole = Files.readAllBytes(Evidence.capture(folder.resolve("a.strap"), List.of(chunk(3, "abc"))));
        byte[] later = {7, 7};
        byte[] dance = "{\"command\":\"dance\"}".getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("later.strap");
        try (var out = Files.newOutputStream(file)) {
            out.write(whole, 0, whole.length - 17);
            out.write(CaptureFormat.record((byte) 9, 0, later, 0, later.length));
            out.write(CaptureFormat.record(CaptureFormat.MARK, 0, dance, 0, dance.length));
            out.write(CaptureFormat.record(CaptureFormat.CHUNK, 9, later, 0, later.length));
        }
        try (CaptureReader reader = new CaptureReader(file)) {
            assertThat(Evidence.told(Evidence.readAll(reader))).isEqualTo(Evidence.told(List.of(chunk(3, "abc"), new Chunk(9, later))));
            assertThat(reader.recordsSkipped()).isEqualTo(2);
            assertThat(reader.bytesLeft()).isZero();
        }
    }

    @Test
    void aChunkOfMoreThanOneMebibyteIsCut() throws IOException {
        byte[] bytes = new byte[(1 << 20) + 10];
        new Random(1).nextBytes(bytes);
        List<Input> inputs = read(Evidence.capture(folder.resolve("big.strap"), List.of(new Chunk(5, bytes))));
        assertThat(inputs).hasSize(2).allMatch(input -> input.hostNanos() == 5);
        assertThat(((Chunk) inputs.get(1)).bytes()).isEqualTo(Arrays.copyOfRange(bytes, 1 << 20, bytes.length));
    }

    @Test
    void whatWasReceivedIsInTheFileWhenItsTimeIsUp() throws IOException {
        Path file = folder.resolve("live.strap");
        try (CaptureWriter writer = new CaptureWriter(file, CaptureWriter.LIVE)) {
            writer.begin(Evidence.session("straplink-1"));
            writer.accept(chunk(40, "abc"));
            writer.accept(new Chunk(99 * MILLISECOND, new byte[0]));
            assertThat(read(file)).isEmpty();
            writer.accept(new Chunk(100 * MILLISECOND, new byte[0]));
            assertThat(Evidence.told(read(file))).isEqualTo(Evidence.told(List.of(chunk(40, "abc"))));
        }
    }

    @Test
    void aFileThatExistsIsNotWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.strap"), "mine");
        assertThatThrownBy(() -> new CaptureWriter(file, CaptureWriter.LIVE)).isInstanceOf(EvidenceException.class)
                .hasMessageEndingWith("mine.strap exists already and is not written over");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new CaptureWriter(folder.resolve("none").resolve("a.strap"), CaptureWriter.LIVE))
                .isInstanceOf(EvidenceException.class).hasMessageContaining("there is no folder for");
    }

    @Test
    void anotherFileAndALaterVersionAreRefusedByName() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "t_ms,ax_g\n1,2\n");
        assertThatThrownBy(() -> new CaptureReader(other)).hasMessageEndingWith("other.csv is not a Backline capture");
        Path later = Files.writeString(folder.resolve("later.strap"), "STRAPCAP\u0002");
        assertThatThrownBy(() -> new CaptureReader(later)).hasMessageContaining("later Backline");
        assertThat(CaptureReader.isCapture(other)).isFalse();
        assertThat(CaptureReader.isCapture(later)).isTrue();
    }

    @Test
    void aFileThatIsDeletedWhileItIsReadIsReadToItsEnd() throws IOException {
        Path file = Evidence.capture(folder.resolve("lift.strap"), List.of(new Chunk(7, new byte[] {1})));
        try (CaptureReader reader = new CaptureReader(file)) {
            Files.delete(file);
            assertThat(reader.next()).isPresent();
            assertThat(reader.next()).isEmpty();
            assertThat(reader.bytesLeft()).isZero();
        }
    }
}
