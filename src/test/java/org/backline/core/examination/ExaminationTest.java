package org.backline.core.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Acknowledged;
import org.backline.core.device.AxisMap;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.DialogueEvent.Answered;
import org.backline.core.device.DialogueEvent.Unanswered;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.Site;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StrapSignal;
import org.backline.core.device.StrapStatus;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.StreamFault;
import org.backline.core.examination.Finding.Status;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.StrapRanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A simulated strap, worn while its wearer stands and bends, with one defect at a time: that one is found, and nothing else. */
class ExaminationTest {
    private static final double DEGREE = Math.PI / 180;
    private static final double LATENCY = 0.003;
    private static final int INSTANTS = 3_000;
    private static final Simulation WEARER = Simulation.of(Scenarios.FIRST_SET, new Setup(5, 104, StrapRanges.CAREFUL));
    private static final List<List<Sample>> SAMPLES = samples();
    private static final StrapCommand GET = new StrapCommand.Get(StrapCommand.Get.Topic.STATUS);
    private static final StrapCommand CUE = new StrapCommand.Cue(StrapCommand.Cue.Pattern.TICK, 0xFF, 100, 100, 0, 1, 0);

    /** What can be wrong, by the check that is to find it. */
    private enum Defect {
        RATE(described -> new StreamDescribed(true, 208, described.nodes())),
        STAMP_JITTER,
        LOSS_ON_THE_WAY,
        LOSS_IN_STRAP,
        FRAMING,
        OVERFLOW,
        CLOCK_DRIFT,
        ARRIVAL_JITTER,
        NODE_ORDER(described -> new StreamDescribed(true, described.rate(), List.of(
                new NodeStream(new Node(0, Site.T12_L1), true, described.nodes().get(0).axes()),
                new NodeStream(new Node(1, Site.SACRUM), true, described.nodes().get(1).axes())))),
        AXIS_MAP(described -> new StreamDescribed(true, described.rate(), described.nodes().stream()
                .map(node -> new NodeStream(node.node(), true, Optional.of(AxisMap.IDENTITY))).toList())),
        GRAVITY,
        GYRO_BIAS,
        GYRO_NOISE,
        SATURATION,
        BATTERY,
        ROUND_TRIP,
        CUE,
        STOP_START;

        private final UnaryOperator<StreamDescribed> announcement;

        Defect() {
            this(UnaryOperator.identity());
        }

        Defect(UnaryOperator<StreamDescribed> announcement) {
            this.announcement = announcement;
        }
    }

    @Test
    void aGoodStrapHasNothingToBeSaidOf() {
        List<Finding> findings = examined(Optional.empty());
        assertThat(findings).allMatch(finding -> finding.status() == Status.OK);
        assertThat(findings).extracting(Finding::check).containsAll(EnumSet.allOf(Check.class));
        assertThat(Examination.liftable(findings)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aDefectIsFoundAndNothingElse(Defect defect) {
        List<Finding> findings = examined(Optional.of(defect));
        Set<Check> wrong = findings.stream().filter(ExaminationTest::isWrong).map(Finding::check).collect(Collectors.toSet());
        assertThat(wrong).as(findings::toString).containsExactly(Check.valueOf(defect.name()));
        assertThat(Examination.liftable(findings)).isFalse();
    }

    @Test
    void aPortThatIsSilentIsNoStrap() {
        List<Finding> findings = new Examination(true).findings();
        assertThat(findings).extracting(Finding::check).containsExactly(Check.SAMPLES);
        assertThat(Examination.liftable(findings)).isFalse();
    }

    @Test
    void oneNodeIsToldButWillDo() {
        Examination examination = new Examination(true);
        SAMPLES.forEach(instant -> accept(examination, instant.get(0), instant.get(0).time()));
        assertThat(examination.findings()).filteredOn(finding -> finding.check() == Check.NODES).extracting(Finding::status)
                .containsExactly(Status.NOTE);
    }

    /** What one defect keeps from being looked at is not wrong. */
    private static boolean isWrong(Finding finding) {
        return finding.status() == Status.NOTE || finding.status() == Status.FAILS;
    }

    private static List<List<Sample>> samples() {
        List<List<Sample>> samples = new ArrayList<>();
        WEARER.samples().forEachRemaining(samples::add);
        return samples.subList(0, INSTANTS);
    }

    private static void accept(Examination examination, DeviceEvent event, double now) {
        examination.received(Math.round(now * 1e9));
        examination.accept(event);
    }

    private static List<Finding> examined(Optional<Defect> defect) {
        Examination examination = new Examination(true);
        Random chance = new Random(1);
        examination.accept(defect.map(which -> which.announcement).orElse(UnaryOperator.identity()).apply(WEARER.described()));
        status(examination, defect, 0);
        for (List<Sample> instant : SAMPLES) {
            stream(examination, instant, defect, chance);
        }
        status(examination, defect, SAMPLES.size());
        talk(examination, defect, spoiled(SAMPLES.get(SAMPLES.size() - 1).get(0), defect.orElse(Defect.CUE), false, 0, chance));
        return examination.findings();
    }

    private static void status(Examination examination, Optional<Defect> defect, long dropped) {
        int percent = defect.equals(Optional.of(Defect.BATTERY)) ? 1 : 80;
        examination.accept(new StrapStatus(0, 1, OptionalDouble.empty(), OptionalInt.of(percent),
                defect.equals(Optional.of(Defect.OVERFLOW)) ? dropped : 3, 0, 0));
    }

    private static void stream(Examination examination, List<Sample> instant, Optional<Defect> defect, Random chance) {
        double time = instant.get(0).time();
        boolean now = chance.nextDouble() < 0.03;
        double late = LATENCY + 0.002 * chance.nextDouble() + (defect.equals(Optional.of(Defect.ARRIVAL_JITTER)) ? chance.nextDouble() : 0);
        examination.received(Math.round((time + late) * 1e9));
        double stray = chance.nextGaussian();
        for (Sample sample : instant) {
            if (now && defect.isPresent()) {
                switch (defect.get()) {
                    case LOSS_ON_THE_WAY -> examination.accept(new SamplesLost(sample.node().id(), 1, SamplesLost.Cause.LINK));
                    case LOSS_IN_STRAP -> examination.accept(new SamplesLost(sample.node().id(), 1, SamplesLost.Cause.STRAP));
                    case FRAMING -> examination.accept(new StreamFault(StreamFault.Kind.BAD_CRC, 0, 1));
                    default -> { }
                }
            }
            examination.accept(defect.map(which -> spoiled(sample, which, now, stray, chance)).orElse(sample));
        }
    }

    private static Sample spoiled(Sample s, Defect defect, boolean now, double stray, Random chance) {
        Vector3D noise = new Vector3D(chance.nextGaussian(), chance.nextGaussian(), chance.nextGaussian());
        double time = switch (defect) {
            case STAMP_JITTER -> s.time() + 0.005 * stray;
            case CLOCK_DRIFT -> s.time() * (1 - 500e-6);
            default -> s.time();
        };
        Vector3D force = defect == Defect.GRAVITY ? s.specificForce().scalarMultiply(0.5) : s.specificForce();
        Vector3D rate = switch (defect) {
            case GYRO_BIAS -> s.angularRate().add(new Vector3D(0, 15 * DEGREE, 0));
            case GYRO_NOISE -> s.angularRate().add(5 * DEGREE, noise);
            default -> s.angularRate();
        };
        return new Sample(s.node(), 0, s.sequence(), time, force, rate, defect == Defect.SATURATION && now);
    }

    private static void talk(Examination examination, Optional<Defect> defect, Sample last) {
        double end = last.time();
        for (int i = 0; i < 20; i++) {
            examination.accept(answered(GET, defect.equals(Optional.of(Defect.ROUND_TRIP)) ? 800 : 4));
        }
        if (!defect.equals(Optional.of(Defect.CUE))) {
            accept(examination, new StrapSignal(end, StrapSignal.Kind.CUE_STARTED, 0), end);
        }
        examination.accept(answered(CUE, 4));
        examination.accept(answered(new StrapCommand.Stop(), 4));
        if (defect.equals(Optional.of(Defect.STOP_START))) {
            examination.received(Math.round((end + 1) * 1e9));
            examination.accept(last);
        }
        examination.accept(answered(new StrapCommand.Start(10), 4));
        double next = end + 1 / 104.0;
        examination.received(Math.round((next + LATENCY + 0.1) * 1e9));
        examination.accept(new Sample(last.node(), 0, last.sequence() + 1, next, last.specificForce(), last.angularRate(), false));
    }

    private static Answered answered(StrapCommand command, double milliseconds) {
        return new Answered(command, new Acknowledged(1, 0x48, Acknowledged.Status.DONE, 0), Math.round(milliseconds * 1e6));
    }

    @Test
    void whatDoesNotAnswerIsSaidToBeMute() {
        Examination examination = new Examination(true);
        SAMPLES.forEach(instant -> accept(examination, instant.get(0), instant.get(0).time()));
        examination.accept(new Unanswered(GET, Unanswered.Reason.NO_ANSWER));
        assertThat(examination.findings()).filteredOn(finding -> finding.check() == Check.ROUND_TRIP).extracting(Finding::status)
                .containsExactly(Status.FAILS);
    }
}
