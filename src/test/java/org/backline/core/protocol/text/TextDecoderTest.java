package org.backline.core.protocol.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.backline.core.device.ColumnsRefused;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.StreamFault;
import org.backline.core.device.StreamFault.Kind;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    private static final String HEADER = "t_ms,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps\n";

    @Test
    void theNameIsToldBeforeTheStreamAndTheStreamBeforeItsSamples() {
        List<DeviceEvent> events = decoded("# straplink-text 1 name=Gurt\n" + HEADER + rows(0, 20, 10));
        assertThat(events.get(0)).isEqualTo(new StrapIdentified(0, 0, 0, 0, 0, "", "", "Gurt"));
        assertThat(events.get(1)).isInstanceOf(StreamDescribed.class);
        assertThat(events).hasSize(2 + 20);
    }

    @Test
    void whatASpreadsheetSavedIsRead() {
        String mark = "\u00EF\u00BB\u00BF";
        List<DeviceEvent> events = decoded(mark + "# straplink-text 1 name=G\u00C3\u00BCrtel positions=L3\r\n" + HEADER + rows(0, 20, 10));
        assertThat(((StrapIdentified) events.get(0)).name()).isEqualTo("G\u00FCrtel");
        assertThat(((StreamDescribed) events.get(1)).nodes().get(0).node().site()).isEqualTo(Site.L3);
        assertThat(samples(mark + HEADER + rows(0, 20, 10))).hasSize(20);
    }

    @Test
    void theRateIsMeasuredWhereItIsNotDeclared() {
        assertThat(rate(HEADER + rows(0, 40, 5))).isEqualTo(200);
        assertThat(rate(HEADER + rows(0, 40, 9.615))).isCloseTo(104, within(1.0));
    }

    @Test
    void aDeclaredRateIsBelievedUnlessTheTimesContradictIt() {
        String preamble = "# straplink-text 1 rate=100\n";
        assertThat(rate(preamble + HEADER + rows(0, 40, 9.615))).isEqualTo(100);
        assertThat(rate(preamble + HEADER + rows(0, 40, 50))).isEqualTo(20);
    }

    @Test
    void jitterOfTheTimesIsNotLoss() {
        StringBuilder text = new StringBuilder(HEADER);
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            text.append(row(Math.round(i * 9.6 + random.nextDouble() * 4)));
        }
        assertThat(decoded(text.toString())).hasSize(1 + 500);
    }

    @Test
    void aSlowDriftOfTheRateIsFollowed() {
        StringBuilder text = new StringBuilder(HEADER);
        double time = 0;
        for (int i = 0; i < 3_000; i++) {
            time += 10 + i * 0.005;
            text.append(row(Math.round(time)));
        }
        assertThat(decoded(text.toString())).hasSize(1 + 3_000);
    }

    @Test
    void aDamagedLineAmongDataIsNeverTakenForAHeader() {
        List<DeviceEvent> events = decoded(HEADER + rows(0, 20, 10) + "a,b,c,d,e,f,g\n" + rows(200, 20, 10));
        assertThat(events).filteredOn(Sample.class::isInstance).hasSize(40);
        assertThat(events).contains(new StreamFault(Kind.BAD_LINE, HEADER.length() + rows(0, 20, 10).length(), 1));
    }

    @Test
    void otherColumnsLaterAreAnotherSegment() {
        String other = "t_us,gx_dps,gy_dps,gz_dps,ax_g,ay_g,az_g\n";
        List<DeviceEvent> events = decoded(HEADER + rows(0, 20, 10) + other + rows(5_000, 20, 10_000));
        assertThat(events).filteredOn(Sample.class::isInstance).extracting(event -> ((Sample) event).segment())
                .startsWith(0).endsWith(1).hasSize(40);
        assertThat(events).filteredOn(StreamFault.class::isInstance).extracting(event -> ((StreamFault) event).kind())
                .containsExactly(Kind.NEW_SEGMENT);
    }

    @Test
    void aWrongHeaderIsRefusedOnce() {
        List<DeviceEvent> events = decoded(HEADER.replace("az_g", "height_m") + rows(0, 100, 10));
        assertThat(events).containsExactly(new ColumnsRefused(ColumnsRefused.Reason.MISSING, List.of("az"), List.of("height_m"), 0));
    }

    @Test
    void oneDamagedByteOfSummedLinesCostsAtMostTheLinesItTouches() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            lines.add(summed(row(1_000 + 10 * i).strip()));
        }
        String start = HEADER + String.join("", lines.subList(0, 20));
        String end = String.join("", lines.subList(20, 24));
        List<Sample> truth = samples(start + end);
        assertThat(truth).hasSize(24);
        byte[] bytes = end.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at < bytes.length; at++) {
            for (char value : "\n\0 ,;*.-+#e0123456789ABF\u00FF".toCharArray()) {
                byte[] damaged = bytes.clone();
                damaged[at] = (byte) value;
                List<DeviceEvent> events = decoded(start + new String(damaged, StandardCharsets.ISO_8859_1));
                List<Sample> samples = samples(events);
                long reports = events.stream().filter(StreamFault.class::isInstance).count();
                if (!truth.containsAll(samples) || samples.size() < 22 || reports > 2) {
                    assertThat(samples).as("%c at byte %d", value, at).isEqualTo(truth);
                }
            }
        }
    }

    @Test
    void anythingIsSurvived() {
        Random random = new Random(3);
        byte[] text = ("# straplink-text 1 rate=100 positions=S,T12 axes=-z+x-y,-z+x-y\n" + HEADER + rows(0, 100, 10) + HEADER
                + "a:1,b:2,c:3\n" + rows(7, 30, 10)).getBytes(StandardCharsets.ISO_8859_1);
        byte[] favourites = "\n\r,;:\t *#-+.eE0159=abxg_\0\u00FF".getBytes(StandardCharsets.ISO_8859_1);
        for (int round = 0; round < 100; round++) {
            byte[] mutated = text.clone();
            for (int i = random.nextInt(200); i >= 0; i--) {
                mutated[random.nextInt(mutated.length)] = favourites[random.nextInt(favourites.length)];
            }
            assertThat(samples(decoded(new String(mutated, StandardCharsets.ISO_8859_1)))).allMatch(sample -> Double.isFinite(sample.time())
                    && Double.isFinite(sample.specificForce().getNorm()) && Double.isFinite(sample.angularRate().getNorm()));
        }
    }

    private static double rate(String text) {
        return decoded(text).stream().filter(StreamDescribed.class::isInstance).mapToDouble(event -> ((StreamDescribed) event).rate())
                .findFirst().orElseThrow();
    }

    private static List<Sample> samples(String text) {
        return samples(decoded(text));
    }

    private static List<Sample> samples(List<DeviceEvent> events) {
        return events.stream().filter(Sample.class::isInstance).map(Sample.class::cast).toList();
    }

    private static List<DeviceEvent> decoded(String text) {
        List<DeviceEvent> events = new ArrayList<>();
        Decoder decoder = new TextProtocol().newDecoder(events::add);
        decoder.accept(text.getBytes(StandardCharsets.ISO_8859_1));
        decoder.finish();
        return events;
    }

    private static String rows(long from, int count, double step) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append(row(from + Math.round(i * step)));
        }
        return rows.toString();
    }

    private static String row(long time) {
        return String.format(Locale.ROOT, "%d,0.01,%.3f,0.98,1.5,-2,0.25\n", time, Math.sin(time));
    }

    private static String summed(String line) {
        return String.format(Locale.ROOT, "%s*%02X\n", line, line.chars().reduce(0, (a, b) -> a ^ b));
    }
}
