package org.backline.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Protocol;
import org.backline.core.protocol.straplink.StrapLinkProtocol;
import org.backline.core.protocol.straplink.SyntheticStrap;
import org.backline.core.protocol.text.TextProtocol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read depends on the bytes alone, never on how they were cut. */
class CuttingTest {
    private static final int CUTTINGS = 1_000;

    static Stream<Arguments> streams() {
        byte[] binary = damaged(binary());
        byte[] text = damaged(text());
        return Stream.of(Arguments.of(new StrapLinkProtocol(), binary), Arguments.of(new TextProtocol(), text),
                Arguments.of(Protocols.standard(), binary), Arguments.of(Protocols.standard(), text),
                Arguments.of(Protocols.standard(), noise()));
    }

    @ParameterizedTest
    @MethodSource("streams")
    void anyCuttingGivesTheSameEvents(Protocol protocol, byte[] bytes) {
        List<DeviceEvent> whole = decoded(protocol, List.of(bytes));
        assertThat(whole).isNotEmpty();
        Random random = new Random(20261122);
        for (int i = 0; i < CUTTINGS; i++) {
            EventLists.assertEqual(decoded(protocol, cut(bytes, random)), whole);
        }
    }

    private static List<DeviceEvent> decoded(Protocol protocol, List<byte[]> pieces) {
        List<DeviceEvent> events = new ArrayList<>();
        Decoder decoder = protocol.newDecoder(events::add);
        pieces.forEach(decoder::accept);
        decoder.finish();
        return events;
    }

    /** Mostly short pieces, some long, some empty. */
    private static List<byte[]> cut(byte[] bytes, Random random) {
        List<byte[]> pieces = new ArrayList<>();
        int longest = 1 << random.nextInt(12);
        int from = 0;
        while (from < bytes.length) {
            int to = Math.min(bytes.length, from + random.nextInt(longest + 1));
            pieces.add(Arrays.copyOfRange(bytes, from, to));
            from = to;
        }
        return pieces;
    }

    private static byte[] binary() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("rst:0x1 (POWERON_RESET),boot:0x13\r\n".getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(SyntheticStrap.bytes(SyntheticStrap.events(100, 3)));
        return bytes.toByteArray();
    }

    private static byte[] text() {
        StringBuilder text = new StringBuilder("MPU6050 found\n# straplink-text 1 name=Gurt rate=100\n")
                .append("t_ms,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps\n");
        for (int i = 0; i < 60; i++) {
            text.append(String.format(Locale.ROOT, "%d,0.1,%.3f,0.98,1.5,-2,%d%n", 1_000 + 10 * i, i / 1e3, i % 7));
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] noise() {
        byte[] noise = new byte[2_000];
        new Random(5).nextBytes(noise);
        return noise;
    }

    private static byte[] damaged(byte[] bytes) {
        byte[] damaged = bytes.clone();
        Random random = new Random(4);
        for (int i = 0; i < 5; i++) {
            damaged[bytes.length / 4 + random.nextInt(bytes.length / 2)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }
}
