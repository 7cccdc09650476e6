package org.backline.core.protocol.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.ColumnsRefused;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.StreamFault;
import org.backline.core.device.StreamFault.Kind;
import org.backline.core.protocol.Vectors;
import org.backline.core.protocol.Vectors.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines to samples, as the contract of the wire has them. */
class TextVectorsTest {
    private static final double RELATIVE = 1e-12;
    private static final Map<String, Kind> COUNTERS = Map.of("bad_line", Kind.BAD_LINE, "bad_checksum", Kind.BAD_CHECKSUM,
            "bad_value", Kind.BAD_VALUE, "duplicates", Kind.DUPLICATE, "segments", Kind.NEW_SEGMENT);

    static List<Vector> text() {
        return Vectors.of("text");
    }

    @ParameterizedTest
    @MethodSource
    void text(Vector vector) {
        List<DeviceEvent> events = decoded(vector);

        List<Sample> samples = events.stream().filter(Sample.class::isInstance).map(Sample.class::cast).toList();
        assertThat(samples).hasSize((int) vector.number("samples"));
        for (int i = 0; i < samples.size(); i++) {
            assertSample(samples.get(i), vector.text("sample" + (i + 1)).split(" "));
        }
        COUNTERS.forEach((counter, kind) -> assertThat(count(events, kind)).as(counter)
                .isEqualTo(vector.find(counter).map(Long::parseLong).orElse(0L)));
        long lost = events.stream().filter(event -> event instanceof SamplesLost of && of.node() == 0)
                .mapToLong(event -> ((SamplesLost) event).count()).sum();
        assertThat(lost).as("lost").isEqualTo(vector.find("lost").map(Long::parseLong).orElse(0L));
        assertRefusal(events, vector);
        events.stream().filter(StreamDescribed.class::isInstance).forEach(event -> assertDescribed((StreamDescribed) event, vector));
    }

    private static List<DeviceEvent> decoded(Vector vector) {
        TextProtocol protocol = vector.find("header").map(header -> TextProtocol.withColumns(unescaped(header))).orElse(new TextProtocol());
        List<DeviceEvent> events = new ArrayList<>();
        Decoder decoder = protocol.newDecoder(events::add);
        decoder.accept(unescaped(vector.text("text")).getBytes(StandardCharsets.ISO_8859_1));
        decoder.finish();
        return events;
    }

    private static void assertSample(Sample sample, String[] expected) {
        assertThat(sample.node().id()).isEqualTo(Integer.parseInt(expected[0]));
        double[] actual = {sample.time(), 0, 0, 0, 0, 0, 0};
        write(sample.specificForce(), actual, 1);
        write(sample.angularRate(), actual, 4);
        for (int i = 0; i < actual.length; i++) {
            double value = Double.parseDouble(expected[i + 1]);
            assertThat(actual[i]).as("number %d", i).isCloseTo(value, within(Math.abs(value) * RELATIVE));
        }
    }

    private static void write(Vector3D vector, double[] numbers, int from) {
        System.arraycopy(vector.toArray(), 0, numbers, from, 3);
    }

    private static long count(List<DeviceEvent> events, Kind kind) {
        return events.stream().filter(event -> event instanceof StreamFault fault && fault.kind() == kind)
                .mapToLong(event -> ((StreamFault) event).count()).sum();
    }

    private static void assertRefusal(List<DeviceEvent> events, Vector vector) {
        List<ColumnsRefused> refusals = events.stream().filter(ColumnsRefused.class::isInstance).map(ColumnsRefused.class::cast).toList();
        if (vector.isValid()) {
            assertThat(refusals).isEmpty();
        } else {
            assertThat(refusals).hasSize(1);
            ColumnsRefused refusal = refusals.get(0);
            String columns = refusal.columns().isEmpty() ? "-" : String.join(",", refusal.columns());
            assertThat(refusal.reason() + " " + columns).isEqualTo(vector.text("refused"));
            assertThat(String.join(",", refusal.unread())).isEqualTo(vector.find("unread").orElse(""));
        }
    }

    private static void assertDescribed(StreamDescribed described, Vector vector) {
        vector.find("rate").ifPresent(rate -> assertThat(described.rate()).isEqualTo(Double.parseDouble(rate)));
        vector.find("positions").ifPresent(positions -> assertThat(described.nodes().stream().map(node -> node.node().site().code())
                .collect(Collectors.joining(","))).isEqualTo(positions));
        vector.find("axes").ifPresent(axes -> assertThat(described.nodes().stream().flatMap(node -> node.axes().stream())
                .map(map -> String.format("%x%x%x", map.right(), map.superior(), map.anterior())).collect(Collectors.joining(",")))
                .isEqualTo(axes));
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }
}
