package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.StreamFault;
import org.backline.core.device.StreamFault.Kind;
import org.junit.jupiter.api.Test;

/** What damage on the line costs. */
class DamageTest {
    private static final Set<Kind> DAMAGE = EnumSet.of(Kind.TOO_LONG, Kind.BAD_COBS, Kind.TOO_SHORT, Kind.BAD_CRC, Kind.BAD_VERSION,
            Kind.INCOMPATIBLE, Kind.BAD_LENGTH, Kind.UNKNOWN_TYPE, Kind.BAD_TLV, Kind.BAD_VALUE, Kind.NOISE);

    private final List<String> frames = new ArrayList<>();
    private final List<StreamFault> faults = new ArrayList<>();

    @Test
    void oneByteCostsAtMostOneFrameAndOneReport() {
        byte[] bytes = closed(SyntheticStrap.bytes(SyntheticStrap.events(40, 2)));
        List<String> sent = framesOf(bytes);
        assertThat(sent).hasSizeGreaterThan(12);
        assertThat(faults).isEmpty();
        assertThat(everyDamage(bytes, damaged -> {
            List<String> received = framesOf(damaged);
            int lost = sent.size() - received.size();
            return isSubsequence(received, sent) && lost <= 1 && faults.size() <= 1 && lost <= faults.size();
        })).isEmpty();
    }

    @Test
    void whatOneByteCostsIsAccountedFor() {
        List<DeviceEvent> events = slowStrap();
        byte[] bytes = SyntheticStrap.bytes(events);
        List<Sample> truth = samples(events);
        assertThat(everyDamage(bytes, damaged -> {
            List<DeviceEvent> received = SyntheticStrap.decoded(damaged);
            List<Sample> samples = samples(received);
            boolean inTheMiddle = samples.get(0).equals(truth.get(0))
                    && samples.get(samples.size() - 1).equals(truth.get(truth.size() - 1));
            return isSubsequence(samples, truth) && samples.size() >= truth.size() - 4
                    && count(received, DAMAGE) <= 1 && count(received, EnumSet.of(Kind.LOST_FRAMES)) <= 1
                    && count(received, EnumSet.of(Kind.NEW_SEGMENT, Kind.DUPLICATE, Kind.UNDESCRIBED_EPOCH)) == 0
                    && (!inTheMiddle || samples.size() + lost(received) == truth.size());
        })).isEmpty();
    }

    @Test
    void muchDamageNeitherThrowsNorMakesUpFrames() {
        byte[] bytes = SyntheticStrap.bytes(SyntheticStrap.events(400, 6));
        Set<String> sent = new HashSet<>(framesOf(bytes));
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            assertThat(sent).containsAll(framesOf(mutated(bytes, random)));
        }
    }

    @Test
    void noiseIsNoFrame() {
        byte[] noise = new byte[1 << 20];
        new Random(8).nextBytes(noise);
        assertThat(framesOf(noise)).isEmpty();
        assertThat(faults).hasSizeLessThan(noise.length / 100);
    }

    @Test
    void validFramesOfNonsenseAreSurvived() {
        Random random = new Random(9);
        List<DeviceEvent> events = new ArrayList<>();
        StrapLinkDecoder decoder = new StrapLinkDecoder(events::add);
        FrameWriter writer = new FrameWriter();
        MessageType[] types = MessageType.values();
        for (int i = 0; i < 20_000; i++) {
            byte[] payload = new byte[random.nextInt(Frame.LONGEST_PAYLOAD + 1)];
            random.nextBytes(payload);
            for (int j = 0; j < payload.length && random.nextBoolean(); j++) {
                payload[random.nextInt(payload.length)] = (byte) random.nextInt(3);
            }
            decoder.accept(writer.frame(types[random.nextInt(types.length)], payload));
        }
        decoder.finish();
        assertThat(samples(events)).allMatch(sample -> Double.isFinite(sample.time())
                && Double.isFinite(sample.specificForce().getNorm()) && Double.isFinite(sample.angularRate().getNorm()));
        assertThat(events).anyMatch(StreamFault.class::isInstance);
    }

    /** One node, 20 Hz, 3 s: short enough to be damaged everywhere, long enough that what is repeated comes again. */
    private static List<DeviceEvent> slowStrap() {
        NodeStream node = SyntheticStrap.description().nodes().get(0);
        List<DeviceEvent> events = new ArrayList<>(List.of(SyntheticStrap.identity(7), new StreamDescribed(true, 20, List.of(node))));
        for (int i = 0; i < 60; i++) {
            double time = (1_000_000 + i * 50_000L) / 1e6;
            events.add(new Sample(node.node(), 0, i, time, SyntheticStrap.vector(new Random(i), SyntheticStrap.ACCEL),
                    SyntheticStrap.vector(new Random(~i), SyntheticStrap.GYRO), false));
        }
        return events;
    }

    /** @return the places and kinds of damage that cost more than allowed */
    private static List<String> everyDamage(byte[] bytes, Predicate<byte[]> costsLittle) {
        List<String> tooDear = new ArrayList<>();
        for (int at = 0; at < bytes.length; at++) {
            List<byte[]> damages = damages(bytes, at);
            for (int kind = 0; kind < damages.size(); kind++) {
                if (!costsLittle.test(damages.get(kind))) {
                    tooDear.add("damage " + kind + " at byte " + at + " of " + bytes.length);
                }
            }
        }
        return tooDear;
    }

    private static <T> boolean isSubsequence(List<T> part, List<T> whole) {
        int at = 0;
        for (T element : whole) {
            at += at < part.size() && part.get(at).equals(element) ? 1 : 0;
        }
        return at == part.size();
    }

    /** Another delimiter shows what the last frame costs. */
    private static byte[] closed(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length + 1);
    }

    private static List<byte[]> damages(byte[] bytes, int at) {
        List<byte[]> damages = new ArrayList<>();
        for (int value : new int[] {0, 1, 0xFF, bytes[at] ^ 0x01, bytes[at] ^ 0x80, bytes[at] ^ 0x10}) {
            byte[] changed = bytes.clone();
            changed[at] = (byte) value;
            damages.add(changed);
        }
        damages.add(spliced(bytes, at, at + 1));
        for (int value : new int[] {0, 1, 0x55, bytes[at]}) {
            damages.add(spliced(bytes, at, at, (byte) value));
        }
        return damages;
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] mutated = bytes;
        for (int i = random.nextInt(20); i >= 0; i--) {
            int at = random.nextInt(mutated.length - 300);
            mutated = switch (random.nextInt(4)) {
                case 0 -> spliced(mutated, at, at + random.nextInt(300));
                case 1 -> spliced(mutated, at, at, Arrays.copyOfRange(bytes, at, at + random.nextInt(300)));
                case 2 -> spliced(mutated, at, at + 1, (byte) random.nextInt());
                default -> spliced(mutated, at, at + 1, (byte) (mutated[at] ^ 1 << random.nextInt(8)));
            };
        }
        return mutated;
    }

    /** @return the bytes with those from…to replaced */
    private static byte[] spliced(byte[] bytes, int from, int to, byte... instead) {
        int end = Math.min(to, bytes.length);
        byte[] spliced = Arrays.copyOf(bytes, bytes.length - (end - from) + instead.length);
        System.arraycopy(instead, 0, spliced, from, instead.length);
        System.arraycopy(bytes, end, spliced, from + instead.length, bytes.length - end);
        return spliced;
    }

    private List<String> framesOf(byte[] bytes) {
        frames.clear();
        faults.clear();
        new FrameReader(frame -> frames.add(frame.number() + "#" + frame.sequence() + "#" + Arrays.hashCode(frame.bytes())), faults::add)
                .accept(bytes);
        return List.copyOf(frames);
    }

    private static List<Sample> samples(List<DeviceEvent> events) {
        return events.stream().filter(Sample.class::isInstance).map(Sample.class::cast).toList();
    }

    private static long lost(List<DeviceEvent> events) {
        return events.stream().filter(SamplesLost.class::isInstance).mapToLong(event -> ((SamplesLost) event).count()).sum();
    }

    private static long count(List<DeviceEvent> events, Set<Kind> kinds) {
        return events.stream().filter(event -> event instanceof StreamFault fault && kinds.contains(fault.kind()))
                .mapToLong(event -> ((StreamFault) event).count()).sum();
    }
}
