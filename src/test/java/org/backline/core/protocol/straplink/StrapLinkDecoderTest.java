package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.FrameCount;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.SamplesLost.Cause;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StrapClock;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.StreamFault;
import org.backline.core.device.StreamFault.Kind;
import org.junit.jupiter.api.Test;

class StrapLinkDecoderTest {
    private static final int SPACING = 5_000;
    private static final StreamDescribed TWO_NODES = SyntheticStrap.description();
    private static final StreamDescribed ONE_NODE = new StreamDescribed(true, 200,
            List.of(new NodeStream(SyntheticStrap.SACRUM, true, Optional.empty())));

    private final List<DeviceEvent> events = new ArrayList<>();
    private final StrapLinkDecoder decoder = new StrapLinkDecoder(events::add);
    private final FrameWriter strap = new FrameWriter();
    private int index;

    @Test
    void itCountsFramesAndWhatIsNone() {
        send(MessageType.INFO, Info.write(SyntheticStrap.identity(7)));
        decoder.accept(new byte[] {0, 0, 5, 5, 0, 9, 0});
        decoder.accept(new byte[300]);
        byte[] tooLong = new byte[300];
        Arrays.fill(tooLong, (byte) 1);
        decoder.accept(tooLong);
        decoder.accept(new byte[1]);
        assertThat(decoder.count()).isEqualTo(new FrameCount(4, 3));
    }

    @Test
    void whatIsRepeatedIsToldOnce() {
        send(MessageType.INFO, Info.write(SyntheticStrap.identity(7)));
        describe(1, TWO_NODES);
        send(MessageType.INFO, Info.write(SyntheticStrap.identity(7)));
        describe(1, TWO_NODES);
        assertThat(events).containsExactly(SyntheticStrap.identity(7), TWO_NODES);
    }

    @Test
    void whatWasAskedForIsToldAgain() {
        StrapIdentified asked = new StrapIdentified(1, 7, 0, 99, 0, "", "", "");
        send(MessageType.INFO, Info.write(asked));
        send(MessageType.INFO, Info.write(asked));
        assertThat(events).containsExactly(asked, asked);
    }

    @Test
    void identityMayComeOnSeveralPages() {
        byte[] first = Info.write(new StrapIdentified(1, 7, 0, 0, 0, "Model", "", ""));
        byte[] second = Info.write(new StrapIdentified(1, 7, 0, 0, 0, "", "1.2", ""));
        first[3] = 2;
        second[2] = 1;
        second[3] = 2;
        send(MessageType.INFO, first);
        assertThat(events).isEmpty();
        send(MessageType.INFO, second);
        assertThat(events).containsExactly(new StrapIdentified(1, 7, 0, 0, 0, "Model", "1.2", ""));
    }

    @Test
    void dataWaitForTheirDescription() {
        data(1, 4);
        data(1, 4);
        assertThat(events).isEmpty();
        describe(1, ONE_NODE);
        data(1, 4);
        assertThat(events).hasSize(1 + 12).first().isEqualTo(ONE_NODE);
        assertThat(sequences()).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L);
    }

    @Test
    void dataOfAnEpochNeverDescribedAreGivenUpAfterTwoAndAHalfSeconds() {
        for (int i = 0; i < 127; i++) {
            data(1, 4);
        }
        assertThat(events).containsExactly(new StreamFault(Kind.UNDESCRIBED_EPOCH, 0, 126));
    }

    @Test
    void noMoreIsKeptThanAFewSecondsHold() {
        for (int i = 0; i < 5_000; i++) {
            send(MessageType.IMU16, new Imu16(1, 1, 1, 0, i, 0, 0, Payload.allocate(Imu16.PER_NODE)).write());
        }
        decoder.finish();
        assertThat(events).hasSize(5).allMatch(event -> ((StreamFault) event).count() <= 1_024);
    }

    @Test
    void countsOfAnotherEpochHaveAnotherScale() {
        describe(1, ONE_NODE);
        data(1, 1);
        StrapLinkFormat coarse = new StrapLinkFormat(4, 16_000, 2_000, 488_000, 70_000_000);
        send(MessageType.STREAM_INFO, StreamInfo.of(ONE_NODE, coarse, 2, 0, 0).write());
        data(2, 1);
        assertThat(samples().get(1).specificForce().getX()).isEqualTo(2 * samples().get(0).specificForce().getX());
        assertThat(events).as("nothing to tell: the same nodes at the same rate").hasSize(3);
    }

    @Test
    void whatIsSentOnceMoreFromItsBeginningIsASegmentOfItsOwn() {
        describe(1, ONE_NODE);
        for (int frame = 0; frame < 100; frame++) {
            data(1, 4);
        }
        strap.skip(65_536 - 100);
        index = 0;
        data(1, 4);
        data(1, 4);
        assertThat(events).filteredOn(StreamFault.class::isInstance).extracting(event -> ((StreamFault) event).kind())
                .containsExactly(Kind.NEW_SEGMENT);
        assertThat(samples()).hasSize(408).last().extracting(Sample::segment).isEqualTo(1);
    }

    @Test
    void aNewBootBeginsASegmentAndForgetsTheEpochs() {
        send(MessageType.INFO, Info.write(SyntheticStrap.identity(7)));
        describe(1, ONE_NODE);
        data(1, 4);
        strap.skip(60_000);
        index = 0;
        send(MessageType.INFO, Info.write(SyntheticStrap.identity(8)));
        data(1, 4);
        describe(1, ONE_NODE);
        assertThat(events).filteredOn(StreamFault.class::isInstance).extracting(event -> ((StreamFault) event).kind())
                .containsExactly(Kind.NEW_SEGMENT);
        assertThat(events).filteredOn(StreamDescribed.class::isInstance).hasSize(2);
        assertThat(samples()).extracting(Sample::segment).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
    }

    @Test
    void aSampleWithAMissingAxisIsMissing() {
        describe(1, ONE_NODE);
        Imu16 holed = frame(1, 4, 0);
        holed.counts().putShort(Imu16.PER_NODE + 4, Imu16.MISSING).putShort(3 * Imu16.PER_NODE, Imu16.MISSING);
        send(MessageType.IMU16, holed.write());
        data(1, 1);
        assertThat(events).extracting(event -> event instanceof Sample sample ? (Object) sample.sequence() : event).containsExactly(
                ONE_NODE, 0L, new SamplesLost(0, 1, Cause.STRAP), 2L, new SamplesLost(0, 1, Cause.STRAP), 4L);
    }

    @Test
    void staleSamplesAreNoMeasurements() {
        describe(1, ONE_NODE);
        data(1, 2);
        data(1, 2, Imu16.STALE);
        data(1, 1);
        assertThat(events).contains(new SamplesLost(0, 2, Cause.STRAP));
        assertThat(sequences()).containsExactly(0L, 1L, 4L);
    }

    @Test
    void clippingThatTheCountsDoNotShowIsBelieved() {
        describe(1, ONE_NODE);
        data(1, 2, Imu16.CLIPPED);
        data(1, 1);
        assertThat(samples()).extracting(Sample::clipped).containsExactly(true, true, false);
    }

    @Test
    void dataOfANodeThatWasNotDescribedAreRefused() {
        describe(1, ONE_NODE);
        Imu16 data = frame(1, 1, 0);
        send(MessageType.IMU16, new Imu16(1, 2, 1, 0, 0, 0, 0, data.counts()).write());
        assertThat(events).last().isEqualTo(new StreamFault(Kind.BAD_VALUE, 50, 1));
    }

    @Test
    void faultsTellWhereTheyAre() {
        byte[] frame = strap.frame(MessageType.STOP, new byte[] {1});
        decoder.accept(new byte[] {0, 0});
        decoder.accept(frame);
        decoder.accept(new byte[] {9, 9, 9, 0});
        assertThat(events).containsExactly(new StreamFault(Kind.UNKNOWN_TYPE, 2, 1), new StreamFault(Kind.BAD_COBS, 2L + frame.length, 1));
    }

    @Test
    void aHostsOwnWordsEchoedDoNotCount() {
        describe(1, ONE_NODE);
        decoder.accept(new Commands(new StrapClock()).hello(1, 2, 0));
        data(1, 1);
        assertThat(events).extracting(event -> (Object) event.getClass())
                .containsExactly(StreamDescribed.class, StreamFault.class, Sample.class);
    }

    private void describe(int epoch, StreamDescribed description) {
        send(MessageType.STREAM_INFO, StreamInfo.of(description, StrapLinkFormat.DEFAULT, epoch, 0, 0).write());
    }

    private void data(int epoch, int groups) {
        data(epoch, groups, 0);
    }

    private void data(int epoch, int groups, int flags) {
        send(MessageType.IMU16, frame(epoch, groups, flags).write());
    }

    private Imu16 frame(int epoch, int groups, int flags) {
        ByteBuffer counts = Payload.allocate(groups * Imu16.PER_NODE);
        for (int at = 0; at < counts.limit(); at += 2) {
            counts.putShort(at, (short) 100);
        }
        Imu16 data = new Imu16(epoch, 1, groups, flags, index, index * (long) SPACING, groups == 1 ? 0 : SPACING, counts);
        index += groups;
        return data;
    }

    private void send(MessageType type, byte[] payload) {
        decoder.accept(strap.frame(type, payload));
    }

    private List<Sample> samples() {
        return events.stream().filter(Sample.class::isInstance).map(Sample.class::cast).toList();
    }

    private List<Long> sequences() {
        return samples().stream().map(Sample::sequence).toList();
    }
}
