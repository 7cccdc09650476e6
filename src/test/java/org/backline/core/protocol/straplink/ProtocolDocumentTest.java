package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backline.core.protocol.Vectors.hex;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.backline.core.device.AxisMap;
import org.backline.core.protocol.Vectors;
import org.backline.core.protocol.Vectors.Vector;
import org.junit.jupiter.api.Test;

/** The worked examples of PROTOCOL.md are read from the page, as a strap maker would check them by hand. */
class ProtocolDocumentTest {
    private static final Path DOCUMENT = Path.of("firmware-protocol", "PROTOCOL.md");
    private static final Pattern EXAMPLE = Pattern.compile("```hex (\\S+)\npacket +(.*)\nwire +(.*)\n```");
    private static final Pattern AXIS_MAP = Pattern.compile("\\| 0x([0-9A-F]{4}) \\|");

    private record Example(String vector, byte[] packet, List<byte[]> blocks) {
        static Example of(MatchResult match) {
            return new Example(match.group(1), bytes(match.group(2)), Pattern.compile("\\|").splitAsStream(match.group(3))
                    .map(Example::bytes).toList());
        }

        private static byte[] bytes(String printed) {
            return hex(printed.replaceAll("[ |]", ""));
        }

        byte[] wire() {
            return hex(blocks.stream().map(HexFormat.of()::formatHex).collect(Collectors.joining()));
        }
    }

    private static List<Example> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(DOCUMENT)).results().map(Example::of).toList();
    }

    @Test
    void everyExampleIsTheVectorItNames() throws IOException {
        Map<String, Vector> vectors = Vectors.of("frame").stream().collect(Collectors.toMap(Vector::toString, Function.identity()));
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(example -> {
            assertThat(vectors).containsKey(example.vector());
            assertThat(example.packet()).as(example.vector()).isEqualTo(vectors.get(example.vector()).bytes("packet"));
            assertThat(example.wire()).as(example.vector()).isEqualTo(vectors.get(example.vector()).bytes("wire"));
        });
    }

    @Test
    void everyExampleIsAFrame() throws IOException {
        for (Example example : examples()) {
            List<Integer> types = new ArrayList<>();
            new FrameReader(frame -> types.add(frame.number()), fault -> types.add(-1)).accept(example.wire());
            assertThat(types).as(example.vector()).containsExactly(example.packet()[1] & 0xFF);
        }
    }

    @Test
    void theBarsOfAWireLinePartItsCobsBlocks() throws IOException {
        for (Example example : examples()) {
            List<byte[]> blocks = example.blocks();
            assertThat(blocks.get(blocks.size() - 1)).as("delimiter of %s", example.vector()).containsExactly(0);
            assertThat(blocks.subList(0, blocks.size() - 1)).as(example.vector())
                    .allSatisfy(block -> assertThat(block[0] & 0xFF).isEqualTo(block.length));
        }
    }

    @Test
    void everyMountingInTheHardwareGuideIsARotation() throws IOException {
        List<Integer> maps = AXIS_MAP.matcher(Files.readString(DOCUMENT.resolveSibling("HARDWARE.md"))).results()
                .map(match -> Integer.parseInt(match.group(1), 16)).toList();
        assertThat(maps).hasSize(4).allSatisfy(map -> {
            Optional<AxisMap> axes = AxisMap.ofAxes(map & 15, map >> 4 & 15, map >> 8 & 15);
            assertThat(axes).as("%04x", map).isPresent();
        });
    }

    @Test
    void theCheckValueIsPrinted() throws IOException {
        CRC32C crc = new CRC32C();
        crc.update("123456789".getBytes(StandardCharsets.US_ASCII));
        assertThat(Files.readString(DOCUMENT)).contains(String.format("0x%08X", crc.getValue()));
    }
}
