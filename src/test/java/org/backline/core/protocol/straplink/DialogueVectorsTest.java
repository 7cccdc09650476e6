package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backline.core.device.Acknowledged;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.StreamFault;
import org.backline.core.device.StreamFault.Kind;
import org.backline.core.protocol.Vectors;
import org.backline.core.protocol.Vectors.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scripted dialogues, heard from the host's side; what a strap does in them is run in C. */
class DialogueVectorsTest {
    static List<Vector> dialogues() {
        return Vectors.of("dialogue").stream().filter(Vector::isValid).toList();
    }

    @ParameterizedTest
    @MethodSource("dialogues")
    void strapIsUnderstood(Vector vector) {
        List<DeviceEvent> events = new ArrayList<>();
        StrapLinkDecoder decoder = new StrapLinkDecoder(events::add);
        said(vector, "strap").forEach(decoder::accept);
        decoder.finish();
        assertThat(events).filteredOn(event -> event instanceof StreamFault fault && fault.kind() != Kind.LOST_FRAMES)
                .as("faults but for the frames that found no room").isEmpty();
        assertThat(events).isNotEmpty();
    }

    /** An answer names tag and type of a command that was given. */
    @ParameterizedTest
    @MethodSource("dialogues")
    void answersBelongToCommands(Vector vector) {
        Set<String> commands = new TreeSet<>();
        for (Frame frame : frames(said(vector, "host"))) {
            commands.add(frame.number() + " " + Payload.u8(frame.payload()));
        }
        for (Frame frame : frames(said(vector, "strap"))) {
            assertThat(MessageType.isFromHost(frame.number())).isFalse();
            if (frame.type() == MessageType.ACK) {
                Acknowledged answer = Ack.read(frame.payload());
                assertThat(commands).contains(answer.command() + " " + answer.tag());
            }
        }
    }

    private static List<Frame> frames(List<byte[]> wires) {
        List<Frame> frames = new ArrayList<>();
        FrameReader reader = new FrameReader(frames::add, fault -> { });
        wires.forEach(reader::accept);
        return frames;
    }

    /** @return the wires of one side's steps: {@code step1 = 300000 strap 04…} */
    private static List<byte[]> said(Vector vector, String side) {
        List<byte[]> wires = new ArrayList<>();
        for (int i = 1; vector.find("step" + i).isPresent(); i++) {
            String[] step = vector.text("step" + i).split(" ");
            if (step[1].equals(side)) {
                wires.add(Vectors.hex(step[2]));
            }
        }
        return wires;
    }
}
