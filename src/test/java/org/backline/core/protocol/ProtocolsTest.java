package org.backline.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backline.core.device.ColumnsRefused;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.HostSettings;
import org.backline.core.device.Protocol;
import org.backline.core.device.Sample;
import org.backline.core.device.StreamFault;
import org.backline.core.device.StreamSettings;
import org.backline.core.device.StreamFault.Kind;
import org.backline.core.device.WireRecognised;
import org.backline.core.protocol.straplink.StrapLinkProtocol;
import org.backline.core.protocol.straplink.SyntheticStrap;
import org.backline.core.protocol.text.TextProtocol;
import org.junit.jupiter.api.Test;

class ProtocolsTest {
    private static final String HEADER = "t_ms,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps\n";
    private static final String ROW = ",0,0,1,0,0,0\n";

    @Test
    void idsAreUniqueAndLowerCase() {
        assertThat(Protocols.all()).extracting(Protocol::id).doesNotHaveDuplicates().allMatch(id -> id.equals(id.toLowerCase(Locale.ROOT)));
        assertThat(Protocols.all()).allMatch(protocol -> Protocols.withId(protocol.id()).orElseThrow() == protocol);
        assertThat(Protocols.withId("morse")).isEmpty();
    }

    @Test
    void framesAreRecognisedAndReadFromTheFirst() {
        List<DeviceEvent> events = SyntheticStrap.events(20, 1);
        List<DeviceEvent> read = decoded(SyntheticStrap.bytes(events));
        assertThat(read).first().isEqualTo(new WireRecognised(StrapLinkProtocol.ID));
        EventLists.assertEqual(read.subList(1, read.size()), events);
    }

    @Test
    void textIsRecognisedAndReadFromTheFirst() {
        List<DeviceEvent> read = decoded(HEADER + rows(30));
        assertThat(read).first().isEqualTo(new WireRecognised(TextProtocol.ID));
        assertThat(read).filteredOn(Sample.class::isInstance).hasSize(30);
    }

    @Test
    void talkBeforeTheFirstFrameIsNoText() {
        List<DeviceEvent> events = new ArrayList<>();
        Decoder decoder = Protocols.standard().newDecoder(events::add);
        decoder.accept("1,2,3\n4,5,6\nready\n1,2,3\n4,5,6\n\0".getBytes(StandardCharsets.US_ASCII));
        decoder.accept(SyntheticStrap.bytes(SyntheticStrap.events(20, 1)));
        assertThat(events).first().isEqualTo(new WireRecognised(StrapLinkProtocol.ID));
    }

    @Test
    void aShortFileIsReadAllTheSame() {
        assertThat(decoded(HEADER + rows(2))).filteredOn(Sample.class::isInstance).hasSize(2);
    }

    @Test
    void numbersWithoutNamesAreText() {
        assertThat(decoded(rows(30))).containsExactly(new WireRecognised(TextProtocol.ID),
                new ColumnsRefused(ColumnsRefused.Reason.NO_HEADER, List.of(), List.of(), 0));
    }

    @Test
    void whatIsNeitherIsNoise() {
        assertThat(decoded("Dear diary,\nthis is no recording.\n")).containsExactly(new StreamFault(Kind.NOISE, 0, 34));
        assertThat(decoded("")).isEmpty();
    }

    @Test
    void aHostsOwnWordsEchoedAreNoStrap() {
        byte[] hello = Protocols.standard().newDialogue(new HostSettings(StreamSettings.USUAL, 0), event -> { }).map(dialogue -> {
            dialogue.connected(0);
            dialogue.due(400_000_000);
            return dialogue.due(400_000_001);
        }).orElseThrow();
        assertThat(hello).isNotEmpty();
        assertThat(decoded(hello)).containsExactly(new StreamFault(Kind.NOISE, 0, hello.length));
    }

    @Test
    void faultsTellTheirPlaceInTheWholeStream() {
        List<DeviceEvent> events = new ArrayList<>();
        Decoder decoder = Protocols.standard().newDecoder(events::add);
        byte[] frames = SyntheticStrap.bytes(SyntheticStrap.events(20, 1));
        decoder.accept(new byte[70_000]);
        decoder.accept(frames);
        decoder.accept(new byte[] {5, 5, 5, 0});
        assertThat(events).first().isEqualTo(new StreamFault(Kind.NOISE, 0, 65_536));
        assertThat(events).last().isEqualTo(new StreamFault(Kind.BAD_COBS, 70_000L + frames.length, 1));
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append(10 * i).append(ROW);
        }
        return rows.toString();
    }

    private static List<DeviceEvent> decoded(String text) {
        return decoded(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static List<DeviceEvent> decoded(byte[] bytes) {
        List<DeviceEvent> events = new ArrayList<>();
        Decoder decoder = Protocols.standard().newDecoder(events::add);
        decoder.accept(bytes);
        decoder.finish();
        return events;
    }
}
