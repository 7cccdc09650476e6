package org.backline.core.rep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Live times that are off are brought to where the movement, known by formula, has them. */
class RepRefinerTest {
    private static final double RATE = 104;

    @Test
    void aRowBeginsTurnsAndEndsWhereItsMovementDoes() {
        PostureScript script = new PostureScript(RATE).move(50, 20, 1.6).hold(1.5);
        double start = script.time();
        double top = script.move(43, 18, 0.7).time() + 0.1;
        double end = script.hold(0.2).move(50, 20, 1.0).time();
        script.hold(1);

        RepTimes rep = refined(Pattern.BENT_OVER, script, new RepTimes(start + 0.16, top + 0.17, top + 0.17, end - 0.2));

        assertThat(rep.liftOff()).isCloseTo(start, within(0.03));
        assertThat(rep.lockout()).isCloseTo(top, within(0.03));
        assertThat(rep.floor()).isCloseTo(end, within(0.03));
    }

    @Test
    void aDeadliftTurnsAtLockoutAndEndsOnTheFloor() {
        PostureScript script = new PostureScript(RATE).setUp(30);
        double liftOff = script.time();
        double up = script.move(0, 0, 1.5).time();
        double lowering = script.hold(0.8).time();
        double floor = script.move(70, 30, 1.4).time();
        script.hold(1);

        RepTimes rep = refined(Pattern.CONCENTRIC_FIRST, script, new RepTimes(liftOff + 0.2, up + 0.1, lowering + 0.3, floor - 0.2));

        assertThat(rep.liftOff()).isBetween(liftOff, liftOff + 0.15);
        assertThat(rep.lockout()).isBetween(up - 0.25, up);
        assertThat(rep.lowering()).isBetween(lowering, lowering + 0.2);
        assertThat(rep.floor()).isCloseTo(floor, within(0.03));
    }

    @Test
    void hipsThatRoseBeforeTheTrunkTurnedKeepTheLiftOff() {
        PostureScript script = new PostureScript(RATE).setUp(30);
        RepTimes live = deadlift(script);

        assertThat(refined(Pattern.CONCENTRIC_FIRST, script, before(live, 0.2)).liftOff()).isEqualTo(live.liftOff() - 0.2);
    }

    @Test
    void aGoodMorningTurnsAtItsLowestPoint() {
        PostureScript script = new PostureScript(RATE).hold(2);
        double start = script.time();
        double bottom = script.move(60, 25, 1.8).time();
        double up = script.move(0, 0, 1.5).time();
        script.hold(1);

        RepTimes rep = refined(Pattern.ECCENTRIC_FIRST, script, new RepTimes(bottom + 0.2, up + 0.1, start + 0.3, bottom - 0.1));

        assertThat(rep.lowering()).isBetween(start, start + 0.25);
        assertThat(rep.floor()).isCloseTo(bottom, within(0.03));
        assertThat(rep.liftOff()).isBetween(bottom, bottom + 0.2);
        assertThat(rep.lockout()).isBetween(up - 0.25, up);
    }

    @Test
    void whereNothingMovesTheLiveEventsStay() {
        PostureScript script = new PostureScript(RATE).hold(2).setUp(30).hold(3);
        RepTimes live = new RepTimes(5.5, 6, 6.1, 6.5);

        assertThat(refined(Pattern.CONCENTRIC_FIRST, script, live)).isEqualTo(live);
    }

    @Test
    void aBarThatFellIsDownWhenItLands() {
        PostureScript script = new PostureScript(RATE).setUp(30).move(0, 0, 1.5);
        double lockout = script.time();
        script.hold(3);
        RepTimes live = new RepTimes(2.6, lockout - 0.1, lockout + 0.8, lockout + 1.2);

        assertThat(refined(Pattern.CONCENTRIC_FIRST, script, live).floor()).isEqualTo(live.floor());
    }

    @Test
    void aRepEndsBeforeTheNextBegins() {
        PostureScript script = new PostureScript(RATE).setUp(30);
        RepTimes first = deadlift(script);
        RepTimes second = deadlift(script);
        RepTimes touching = new RepTimes(first.floor() - 0.15, second.lockout(), second.lowering(), second.floor());

        List<RepTimes> reps = new RepRefiner(Pattern.CONCENTRIC_FIRST, script.postures()).refined(List.of(first, touching));

        assertThat(reps.get(0).floor()).isEqualTo(reps.get(1).liftOff());
    }

    private static RepTimes deadlift(PostureScript script) {
        double liftOff = script.time();
        double lockout = script.move(0, 0, 1.5).time();
        double lowering = script.hold(0.8).time();
        double floor = script.move(70, 30, 1.4).time();
        script.hold(0.05);
        return new RepTimes(liftOff, lockout - 0.15, lowering + 0.1, floor);
    }

    private static RepTimes before(RepTimes live, double seconds) {
        return new RepTimes(live.liftOff() - seconds, live.lockout(), live.lowering(), live.floor());
    }

    private static RepTimes refined(Pattern pattern, PostureScript script, RepTimes live) {
        return new RepRefiner(pattern, script.postures()).refined(List.of(live)).get(0);
    }
}
