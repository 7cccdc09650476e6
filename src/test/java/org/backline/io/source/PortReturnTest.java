package org.backline.io.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fazecast.jSerialComm.SerialPort;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.backline.core.device.StrapIdentified;
import org.backline.core.protocol.straplink.SyntheticStrap;
import org.backline.io.source.Ports.Port;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class PortReturnTest {
    private static final byte[] IDENTITY = SyntheticStrap.bytes(SyntheticStrap.events(0, 1));
    private static final long UID = SyntheticStrap.events(0, 1).stream().filter(StrapIdentified.class::isInstance)
            .map(StrapIdentified.class::cast).findFirst().orElseThrow().uid();
    private static final long HALF_A_SECOND = 500_000_000;
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;
    private final List<Port> there = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();

    private static Port usb(String path, String serial) {
        return new Port(path, path, "", 0x2886, 0x8045, serial);
    }

    private PortReturn lost(Port lost, OptionalLong uid, long nanos) {
        return new PortReturn(lost.name(), lost, uid, () -> List.copyOf(there), path -> {
            opened.add(path);
            return SerialLink.openPort(path, SerialLink.USUAL_BAUD);
        }, nanos);
    }

    /** A strap at the other end answers whatever it is told with its identity. */
    private Optional<SerialPort> awaitWithStrap(PortReturn looking, SerialLink strap) {
        long end = System.nanoTime() + SOON.toNanos();
        Optional<SerialPort> found = Optional.empty();
        while (found.isEmpty() && System.nanoTime() - end < 0) {
            found = looking.look(System.nanoTime());
            if (strap.poll().length > 0) {
                strap.send(IDENTITY);
            }
        }
        return found;
    }

    @Test
    void aStrapOnAnotherUsbDeviceIsKnownByItsUid() throws Exception {
        there.add(usb("/dev/printer", "P"));
        PortReturn looking = lost(usb("/dev/gone", "A"), OptionalLong.of(UID), System.nanoTime());
        try (PtyPair cable = new PtyPair(folder); SerialLink strap = SerialLink.open(cable.other().toString(), SerialLink.USUAL_BAUD)) {
            there.add(usb(cable.one().toString(), "B"));
            Optional<SerialPort> found = awaitWithStrap(looking, strap);
            assertThat(found).isPresent();
            assertThat(opened).as("what was there before is not touched").containsExactly(cable.one().toString());
            found.get().closePort();
        }
    }

    @Test
    void anotherStrapElsewhereIsLeftAlone() throws Exception {
        long now = System.nanoTime();
        PortReturn looking = lost(usb("/dev/gone", "A"), OptionalLong.of(UID + 1), now);
        try (PtyPair cable = new PtyPair(folder); SerialLink strap = SerialLink.open(cable.other().toString(), SerialLink.USUAL_BAUD)) {
            there.add(usb(cable.one().toString(), "B"));
            assertThat(looking.look(now)).isEmpty();
            strap.send(IDENTITY);
            for (int i = 1; i < 20; i++) {
                assertThat(looking.look(now + i * HALF_A_SECOND)).isEmpty();
            }
            assertThat(opened).as("it is asked once").hasSize(1);
        }
    }

    @Test
    void whatHasTheOldNameIsTakenWhenItsUidWasNeverKnown() throws Exception {
        try (PtyPair cable = new PtyPair(folder)) {
            long now = System.nanoTime();
            PortReturn looking = lost(usb(cable.one().toString(), "A"), OptionalLong.empty(), now);
            assertThat(looking.look(now)).isEmpty();
            there.add(usb(cable.one().toString(), "B"));
            Optional<SerialPort> found = looking.look(now + HALF_A_SECOND);
            assertThat(found).isPresent();
            found.get().closePort();
        }
    }

    @Test
    void itsTwinThatWasThereBeforeIsNotTakenForIt() {
        long now = System.nanoTime();
        there.add(usb("/dev/twin", "none"));
        PortReturn looking = lost(usb("/dev/gone", "none"), OptionalLong.of(UID), now);
        assertThat(looking.look(now)).isEmpty();
        assertThat(looking.look(now + HALF_A_SECOND)).isEmpty();
        assertThat(opened).isEmpty();
    }

    @Test
    void ofTwoWithoutASerialNumberItsTwinIsLeftAloneUnderItsOldNameToo() throws Exception {
        try (PtyPair cable = new PtyPair(folder); SerialLink twin = SerialLink.open(cable.other().toString(), SerialLink.USUAL_BAUD)) {
            long now = System.nanoTime();
            PortReturn looking = lost(usb(cable.one().toString(), "Unknown"), OptionalLong.of(UID + 1), now);
            there.add(usb(cable.one().toString(), "Unknown"));
            assertThat(looking.look(now)).isEmpty();
            twin.send(IDENTITY);
            for (int i = 1; i < 20; i++) {
                assertThat(looking.look(now + i * HALF_A_SECOND)).isEmpty();
            }
            assertThat(opened).isNotEmpty();
        }
    }

    @Test
    void ofTwoWithoutASerialNumberItIsKnownByItsUidUnderTheTwinsName() throws Exception {
        PortReturn looking = lost(usb("/dev/gone", "Unknown"), OptionalLong.of(UID), System.nanoTime());
        try (PtyPair cable = new PtyPair(folder); SerialLink strap = SerialLink.open(cable.other().toString(), SerialLink.USUAL_BAUD)) {
            there.add(usb(cable.one().toString(), "Unknown"));
            Optional<SerialPort> found = awaitWithStrap(looking, strap);
            assertThat(found).isPresent();
            found.get().closePort();
        }
    }

    @Test
    void portsAreListedTwiceASecondOnly() {
        int[] asked = new int[1];
        PortReturn looking = new PortReturn("gone", usb("/dev/gone", "A"), OptionalLong.empty(), () -> {
            asked[0]++;
            return List.of();
        }, path -> SerialLink.openPort(path, SerialLink.USUAL_BAUD), 0);
        for (int i = 0; i < 100; i++) {
            looking.look(i * HALF_A_SECOND / 25);
        }
        assertThat(asked[0]).isEqualTo(1 + 4);
    }
}
