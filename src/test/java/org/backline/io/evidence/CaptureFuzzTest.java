package org.backline.io.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Replays the inputs that fuzzing found worth keeping; README tells how to look for more. */
class CaptureFuzzTest {

    /** The first byte says whether the others are the file itself, or records that are given their right checksum. */
    @FuzzTest(maxDuration = "10m")
    void anyFileIsReadAsFarAsItGoes(byte[] input) throws IOException {
        boolean records = input.length > 0 && (input[0] & 1) == 1;
        byte[] bytes = records ? recorded(ByteBuffer.wrap(input, 1, input.length - 1)) : input;
        Path file = Files.createTempFile("fuzz", ".strap");
        try {
            Files.write(file, bytes);
            read(file, bytes.length);
        } finally {
            Files.delete(file);
        }
    }

    private static void read(Path file, int length) throws IOException {
        try (CaptureReader reader = new CaptureReader(file)) {
            int inputs = 0;
            for (Optional<Input> input = reader.next(); input.isPresent(); input = reader.next()) {
                inputs++;
            }
            assertThat(inputs).isLessThanOrEqualTo(length / (CaptureFormat.RECORD_HEAD + CaptureFormat.CHECKSUM));
            assertThat(reader.bytesLeft()).isBetween(0L, (long) length);
        } catch (EvidenceException refused) {
            assertThat(refused).hasMessageContaining(file.toString());
        }
    }

    /** @param records each a kind, a length and so many bytes of payload, as far as they go */
    private static byte[] recorded(ByteBuffer records) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(CaptureFormat.MAGIC);
        file.write(CaptureFormat.VERSION);
        while (records.remaining() > 3) {
            byte kind = records.get();
            byte[] payload = new byte[Math.min(records.getShort() & 0x3FF, records.remaining())];
            records.get(payload);
            file.writeBytes(CaptureFormat.record(kind, file.size(), payload, 0, payload.length));
        }
        return file.toByteArray();
    }
}
