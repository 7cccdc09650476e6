package org.backline.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Reads the contract of the wire, {@code firmware-protocol/vectors}, where it stands. */
public final class Vectors {
    private Vectors() {
    }

    /** One case. */
    public record Vector(Map<String, String> fields) {
        public boolean isValid() {
            assertThat(text("result")).isIn("valid", "invalid");
            return text("result").equals("valid");
        }

        public String text(String key) {
            return find(key).orElseThrow(() -> new AssertionError(this + " has no " + key));
        }

        public Optional<String> find(String key) {
            return Optional.ofNullable(fields.get(key));
        }

        /** @return an unsigned number */
        public long number(String key) {
            return Long.parseUnsignedLong(text(key));
        }

        public int hexNumber(String key) {
            return Integer.parseUnsignedInt(text(key), 16);
        }

        public byte[] bytes(String key) {
            return hex(text(key));
        }

        @Override
        public String toString() {
            return fields.get("id");
        }
    }

    public static byte[] hex(String text) {
        return text.equals("-") ? new byte[0] : HexFormat.of().parseHex(text);
    }

    /** @return the cases of a kind: as many as its file says it has, and not a digit of them changed */
    public static List<Vector> of(String kind) {
        String text = read("/vectors/" + kind + ".txt");
        List<Map<String, String>> blocks = blocks(text);
        assertThat(checksum(text.substring(text.indexOf("\n\n", text.indexOf("\ncases =")) + 2))).as("checksum of %s", kind)
                .isEqualTo(blocks.get(0).get("crc32c"));
        List<Vector> cases = blocks.stream().skip(1).map(Vector::new).toList();
        assertThat(cases).as(kind).hasSize(Integer.parseInt(blocks.get(0).get("cases")))
                .allSatisfy(vector -> assertThat(vector.text("kind")).isEqualTo(kind)).extracting(Vector::toString).doesNotHaveDuplicates();
        return cases;
    }

    private static String checksum(String text) {
        CRC32C crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", crc.getValue());
    }

    private static List<Map<String, String>> blocks(String text) {
        List<Map<String, String>> blocks = new ArrayList<>();
        Map<String, String> block = new LinkedHashMap<>();
        for (String line : (text + "\n").split("\n", -1)) {
            if (line.isEmpty() && !block.isEmpty()) {
                blocks.add(block);
                block = new LinkedHashMap<>();
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                int equals = line.indexOf(" =");
                block.put(line.substring(0, equals), line.substring(equals + 2).stripLeading());
            }
        }
        return blocks;
    }

    private static String read(String resource) {
        try (InputStream in = Vectors.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
