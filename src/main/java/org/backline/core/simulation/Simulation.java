package org.backline.core.simulation;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.backline.core.device.Sample;
import org.backline.core.device.StreamDescribed;

/** One scenario done by one lifter with one strap: what the strap measures, what the lifter says, and what was true. Repeatable. */
public final class Simulation {
    private final Setup setup;
    private final int chapter;
    private final double begin;
    private final Script script;
    private final Body body;

    private Simulation(Scenario scenario, Setup setup, int chapter, double begin) {
        Lifter lifter = Lifter.drawn(chance(setup, Purpose.LIFTER, 0));
        this.setup = setup;
        this.chapter = chapter;
        this.begin = begin;
        this.script = new Script(lifter, chance(setup, Purpose.ACTS, chapter), begin);
        scenario.acts().forEach(act -> act.perform(script));
        this.body = new Body(lifter, script.motion());
    }

    /** What chance decides; each has a generator of its own, so that the same seed is the same person in every scenario. */
    private enum Purpose { LIFTER, STRAP, ACTS, NOISE }

    /** @return {@code scenario}, from second 0 of the strap's clock */
    public static Simulation of(Scenario scenario, Setup setup) {
        return new Simulation(scenario, setup, 0, 0);
    }

    /** @return the same lifter and strap going on with {@code scenario} where this one ends */
    public Simulation then(Scenario scenario) {
        return new Simulation(scenario, setup, chapter + 1, end());
    }

    /** @return when it begins [s], strap clock */
    public double begin() {
        return begin;
    }

    /** @return when it ends [s], strap clock */
    public double end() {
        return script.now();
    }

    /** @return what the strap says of its stream */
    public StreamDescribed described() {
        return strap().described();
    }

    /** @return what the lifter says, in the order of time */
    public List<Said> said() {
        return script.said().stream().sorted(Comparator.comparingDouble(Said::time)).toList();
    }

    /** @return the samples, instant by instant, the lower node's first; each call begins anew */
    public Iterator<List<Sample>> samples() {
        Strap strap = strap();
        return LongStream.range(Math.round(begin / strap.period()), Math.round(end() / strap.period()))
                .mapToObj(sequence -> strap.read(body, sequence)).iterator();
    }

    /** @return how the body really stands at {@code time} [s] */
    public TruePosture posture(double time) {
        return body.posture(time);
    }

    /** @return what really happened */
    public Truth truth() {
        return new TruthReader(body).read(script);
    }

    private Strap strap() {
        return new Strap(setup.strap(), setup.rate(), chance(setup, Purpose.STRAP, 0), chance(setup, Purpose.NOISE, chapter));
    }

    private static RandomGenerator chance(Setup setup, Purpose purpose, int chapter) {
        return new Well19937c(new int[] {(int) (setup.seed() >>> 32), (int) setup.seed(), purpose.ordinal(), chapter});
    }
}
