package org.backline.core.protocol.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Sample;
import org.backline.core.device.StreamFault;
import org.backline.core.device.StreamFault.Kind;
import org.junit.jupiter.api.Test;

/** One instant told in several lines. */
class LineCycleTest {
    private static final String COLUMNS = "rate=100 ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps";

    @Test
    void accelerometerAndGyroscopeInTurnsAreOneSample() {
        List<DeviceEvent> events = decoded(COLUMNS, "acc: 1, 0, 0\ngyro: 0, 0, 90\n".repeat(20));
        assertThat(samples(events)).hasSize(20).allSatisfy(sample -> {
            assertThat(sample.specificForce()).isEqualTo(new Vector3D(9.80665, 0, 0));
            assertThat(sample.angularRate().getZ()).isEqualTo(Math.PI / 2);
        });
        assertThat(faults(events)).isEmpty();
    }

    @Test
    void aRecordingReadsTheSameFromWhereverItBegins() {
        String lines = "acc: 1, 0, 0\ngyro: 0, 0, 90\n".repeat(20);
        List<DeviceEvent> late = decoded(COLUMNS, lines.substring(lines.indexOf('\n') + 1));
        assertThat(samples(late)).hasSize(19).allMatch(sample -> sample.specificForce().getX() == 9.80665);
        assertThat(faults(late)).containsExactly(new StreamFault(Kind.BAD_LINE, 0, 1));
    }

    @Test
    void aLostLineCostsItsInstant() {
        String lines = "acc: 1, 0, 0\ngyro: 0, 0, 90\n";
        List<DeviceEvent> events = decoded(COLUMNS, lines.repeat(10) + "gyro: 0, 0, 90\n" + lines.repeat(10));
        assertThat(samples(events)).hasSize(20);
        assertThat(faults(events)).extracting(StreamFault::kind).containsExactly(Kind.BAD_LINE);
    }

    @Test
    void aLibraryThatNamesAxesAndUnitsNeedsOnlyTheRate() {
        String lines = "Acceleration X: 0.10, Y: -0.20, Z: 9.80 m/s^2\r\nRotation X: 0.01, Y: 0.02, Z: 0.03 rad/s\r\n"
                + "Temperature: 25.01 degC\r\n\r\n";
        List<DeviceEvent> events = decoded("", "# straplink-text 1 rate=20\n" + lines.repeat(30));
        assertThat(samples(events)).hasSize(30).allSatisfy(sample -> {
            assertThat(sample.specificForce()).isEqualTo(new Vector3D(0.1, -0.2, 9.8));
            assertThat(sample.angularRate()).isEqualTo(new Vector3D(0.01, 0.02, 0.03));
        });
        assertThat(faults(events)).isEmpty();
    }

    @Test
    void aDamagedLabelIsALineThatCannotBeRead() {
        String line = "ax:1,ay:0,az:0,gx:0,gy:0,gz:0\n";
        List<DeviceEvent> events = decoded(COLUMNS, line.repeat(10) + "bx:1,ay:0,az:0,gx:0,gy:0,gz:0\n" + line.repeat(10));
        assertThat(samples(events)).hasSize(20);
        assertThat(faults(events)).extracting(StreamFault::kind).containsExactly(Kind.BAD_LINE);
    }

    private static List<Sample> samples(List<DeviceEvent> events) {
        return events.stream().filter(Sample.class::isInstance).map(Sample.class::cast).toList();
    }

    private static List<StreamFault> faults(List<DeviceEvent> events) {
        return events.stream().filter(StreamFault.class::isInstance).map(StreamFault.class::cast).toList();
    }

    private static List<DeviceEvent> decoded(String columns, String text) {
        List<DeviceEvent> events = new ArrayList<>();
        Decoder decoder = TextProtocol.withColumns(columns).newDecoder(events::add);
        decoder.accept(text.getBytes(StandardCharsets.US_ASCII));
        decoder.finish();
        return events;
    }
}
