package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.junit.jupiter.api.Test;

class SampleMemoryTest {
    private static final double RATE = 100;
    private final SampleMemory memory = new SampleMemory();
    private int next;

    @Test
    void holdsWhatIsStillNeeded() {
        feed(10_000);
        memory.forgetBefore(60);

        assertThat(times(memory.since(60).orElseThrow())).isSorted().endsWith(99.99);
        assertThat(memory.since(60).orElseThrow().get(0).time()).isLessThan(60);
    }

    @Test
    void saysWhenItDroppedWhatIsAskedFor() {
        feed(10_000);
        memory.forgetBefore(60);

        assertThat(memory.since(10)).isEmpty();
    }

    @Test
    void keepsTheCalibrationAndNothingTwice() {
        feed(1_000);
        memory.keepCalibration(2);
        feed(1_000);
        memory.keepCalibration(2);
        feed(20_000);
        memory.forgetBefore(200);
        List<Double> times = times(memory.since(200).orElseThrow());

        assertThat(times).isSorted().doesNotHaveDuplicates().startsWith(2.0).contains(19.99).doesNotContain(30.0);
    }

    @Test
    void anotherStandDropsTheCalibrationBeforeIt() {
        feed(1_000);
        memory.keepCalibration(2);
        feed(1_000);
        memory.keepCalibration(15);
        feed(20_000);
        memory.forgetBefore(200);

        assertThat(times(memory.since(200).orElseThrow())).startsWith(15.0);
    }

    @Test
    void neverHoldsMoreThanItsRoom() {
        feed(2_000);
        memory.keepCalibration(0);
        feed(2 * SampleMemory.MOST);

        assertThat(memory.since(time(next - 1_000)).orElseThrow().size()).isBetween(SampleMemory.MOST / 2, SampleMemory.MOST);
        assertThat(memory.since(time(100))).isEmpty();
    }

    @Test
    void knowsNothingBeforeItWasCleared() {
        feed(1_000);
        memory.keepCalibration(2);
        memory.clear();
        feed(10);

        assertThat(memory.since(9.5)).isEmpty();
        assertThat(times(memory.since(10).orElseThrow())).hasSize(10);
    }

    private void feed(int count) {
        IntStream.range(next, next + count).forEach(i -> memory.add(
                new Sample(new Node(0, Site.SACRUM), 0, i, time(i), Vector3D.PLUS_K, Vector3D.ZERO, false)));
        next += count;
    }

    private static double time(int number) {
        return number / RATE;
    }

    private static List<Double> times(List<Sample> samples) {
        return samples.stream().map(Sample::time).toList();
    }
}
