package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Acknowledged;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.SamplesLost.Cause;
import org.backline.core.device.Site;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StrapStatus;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.StreamFault;
import org.backline.core.protocol.EventLists;
import org.junit.jupiter.api.Test;

class StrapLinkEncoderTest {
    private static final StreamDescribed DESCRIPTION = SyntheticStrap.description();

    @Test
    void whatIsEncodedIsDecodedAgain() {
        List<DeviceEvent> events = SyntheticStrap.events(2_500, 1);
        EventLists.assertEqual(SyntheticStrap.decoded(SyntheticStrap.bytes(events)), events);
    }

    @Test
    void fourGroupsShareAFrame() {
        assertThat(SyntheticStrap.frames(SyntheticStrap.events(40, 1))).filteredOn(frame -> frame.length == 28 + 24 * 4).hasSize(10);
    }

    @Test
    void aStatusIsMadeEachSecondUntilOneIsGiven() {
        List<DeviceEvent> events = SyntheticStrap.events(601, 1).stream().filter(event -> !(event instanceof StrapStatus)).toList();
        assertThat(SyntheticStrap.decoded(SyntheticStrap.bytes(events))).filteredOn(StrapStatus.class::isInstance)
                .extracting(event -> Math.floor(((StrapStatus) event).time())).containsExactly(1.0, 2.0, 3.0);
    }

    @Test
    void aListenerWhoJoinsLateLearnsAllWithinTenSeconds() {
        List<byte[]> frames = SyntheticStrap.frames(SyntheticStrap.events(2_500, 1));
        List<DeviceEvent> heard = SyntheticStrap.decoded(SyntheticStrap.joined(frames.subList(100, frames.size())));
        assertThat(heard).contains(DESCRIPTION).anyMatch(StrapIdentified.class::isInstance)
                .noneMatch(StreamFault.class::isInstance);
        assertThat(heard).filteredOn(Sample.class::isInstance).hasSizeGreaterThan(2 * (2_500 - 4 * 100));
    }

    @Test
    void lossesOfTheLinkAndOfTheStrapAreToldApart() {
        List<DeviceEvent> events = new ArrayList<>(List.of(DESCRIPTION));
        events.addAll(pair(0));
        events.add(new SamplesLost(0, 4, Cause.STRAP));
        events.add(new SamplesLost(1, 4, Cause.STRAP));
        events.addAll(pair(5));
        events.add(new StreamFault(StreamFault.Kind.LOST_FRAMES, 0, 3));
        events.add(new SamplesLost(0, 10, Cause.LINK));
        events.add(new SamplesLost(1, 10, Cause.LINK));
        events.addAll(pair(16));
        assertThat(withoutOffsets(SyntheticStrap.decoded(SyntheticStrap.bytes(events)))).containsExactlyElementsOf(events);
    }

    @Test
    void nodesWithClocksOfTheirOwnGetFramesOfTheirOwn() {
        List<DeviceEvent> events = new ArrayList<>(List.of(DESCRIPTION));
        for (int i = 0; i < 40; i++) {
            events.add(sample(SyntheticStrap.SACRUM, i, i * 5_000 / 1e6));
            events.add(sample(SyntheticStrap.THORAX, 1_000 + i, (2_000 + i * 5_000) / 1e6));
        }
        List<byte[]> frames = SyntheticStrap.frames(events);
        List<DeviceEvent> decoded = SyntheticStrap.decoded(SyntheticStrap.joined(frames));
        assertThat(decoded).filteredOn(Sample.class::isInstance).containsExactlyInAnyOrderElementsOf(events.subList(1, events.size()));
        assertThat(frames).hasSizeLessThan(2 * 40 / 4 + 5);
    }

    @Test
    void unevenTimesAreKept() {
        List<DeviceEvent> events = new ArrayList<>(List.of(DESCRIPTION));
        for (int i = 0; i < 40; i++) {
            events.addAll(pair(i, (1_000 + Math.floor(i * 9.6)) / 1e3));
        }
        List<DeviceEvent> decoded = SyntheticStrap.decoded(SyntheticStrap.bytes(events));
        EventLists.assertEqual(decoded.stream().filter(Sample.class::isInstance).toList(), events.subList(1, events.size()));
    }

    @Test
    void whatExceedsTheRangeIsClippedAndSaidToBe() {
        Sample hit = new Sample(SyntheticStrap.SACRUM, 0, 0, 1, new Vector3D(200, -200, 0), Vector3D.ZERO, false);
        StreamDescribed single = new StreamDescribed(true, 200, DESCRIPTION.nodes().subList(0, 1));
        assertThat(SyntheticStrap.decoded(SyntheticStrap.bytes(List.of(single, hit)))).last().isEqualTo(new Sample(SyntheticStrap.SACRUM,
                0, 0, 1, new Vector3D(32_767 * SyntheticStrap.ACCEL, -32_767 * SyntheticStrap.ACCEL, 0), Vector3D.ZERO, true));
    }

    @Test
    void answersAndRefusalsGoThrough() {
        List<DeviceEvent> events = List.of(SyntheticStrap.identity(7), new Acknowledged(3, 0x42, Acknowledged.Status.BUSY, 0.5));
        assertThat(SyntheticStrap.decoded(SyntheticStrap.bytes(events))).isEqualTo(events);
    }

    @Test
    void anotherDescriptionBeginsAnotherEpoch() {
        NodeStream elsewhere = new NodeStream(new Node(0, Site.L3), true, Optional.empty());
        List<DeviceEvent> events = new ArrayList<>(List.of(DESCRIPTION));
        events.addAll(pair(0));
        events.add(new StreamDescribed(true, 200, List.of(elsewhere)));
        events.add(sample(elsewhere.node(), 1, 0.005));
        assertThat(SyntheticStrap.decoded(SyntheticStrap.bytes(events))).filteredOn(event -> !(event instanceof StrapStatus))
                .isEqualTo(events);
    }

    private static List<DeviceEvent> pair(int index) {
        return pair(index, index * 5_000 / 1e6);
    }

    private static List<DeviceEvent> pair(int index, double time) {
        return List.of(sample(SyntheticStrap.SACRUM, index, time), sample(SyntheticStrap.THORAX, index, time));
    }

    private static Sample sample(Node node, long sequence, double time) {
        return new Sample(node, 0, sequence, time, new Vector3D(SyntheticStrap.ACCEL * 4_096, 0, 0), Vector3D.ZERO, false);
    }

    private static List<DeviceEvent> withoutOffsets(List<DeviceEvent> events) {
        return events.stream().filter(event -> !(event instanceof StrapStatus))
                .map(event -> event instanceof StreamFault fault ? new StreamFault(fault.kind(), 0, fault.count()) : event).toList();
    }
}
