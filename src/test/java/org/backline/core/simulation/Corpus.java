package org.backline.core.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Scenarios made by chance, to count against: for each exercise as many different sets as there are seeds, and time in which nobody
 * lifts. How often what happens is in {@code src/design/simulator.md}; each seed always makes the same scenario.
 */
public final class Corpus {
    private static final double SHORTEST_REST = 200;
    private static final Range REPS = Range.of(2, 9);
    private static final Range KILOGRAMS = Range.of(40, 180);

    private static final List<Style> STYLES = List.of(
            new Style("deadlift", chance -> fromFloor("deadlift", LiftRanges.DEADLIFT, chance)),
            new Style("sumo-deadlift", chance -> fromFloor("sumo-deadlift", LiftRanges.SUMO, chance)),
            new Style("trap-bar-deadlift", chance -> fromFloor("trap-bar-deadlift", LiftRanges.TRAP_BAR, chance)),
            new Style("romanian-deadlift", chance -> fromTop("romanian-deadlift", LiftRanges.ROMANIAN, chance)),
            new Style("good-morning", chance -> fromTop("good-morning", LiftRanges.GOOD_MORNING, chance)),
            new Style("back-squat", chance -> fromTop("back-squat", upright(chance, LiftRanges.BACK_SQUAT), chance)),
            new Style("front-squat", chance -> fromTop("front-squat", upright(chance, LiftRanges.FRONT_SQUAT), chance)),
            new Style("bent-over-row", chance -> new Rows(whole(KILOGRAMS, chance), whole(REPS, chance))),
            new Style("hinge-drill", chance -> fromTop("hinge-drill", LiftRanges.HINGE_DRILL, chance)));

    /** How sets of an exercise come about. */
    private record Style(String exercise, Making making) {
    }

    private interface Making {
        Act set(RandomGenerator chance);
    }

    private Corpus() {
    }

    /** @return ids of the exercises that are simulated */
    public static List<String> exercises() {
        return STYLES.stream().map(Style::exercise).toList();
    }

    /** @return a calibration, perhaps this or that, and one set of the exercise */
    public static Scenario set(String exercise, long seed) {
        Style style = STYLES.stream().filter(known -> known.exercise().equals(exercise)).findFirst().orElseThrow();
        RandomGenerator chance = chance(seed, STYLES.indexOf(style));
        List<Act> acts = new ArrayList<>(before(chance));
        acts.add(style.making().set(chance));
        acts.addAll(after(chance));
        return new Scenario(exercise + '-' + seed, acts);
    }

    /** @return a calibration and some minutes in which nobody lifts */
    public static Scenario withoutLifting(long seed) {
        RandomGenerator chance = chance(seed, STYLES.size());
        return new Scenario("rest-" + seed, List.of(new Don(), Scenarios.calibration(), script -> {
            while (script.now() < SHORTEST_REST) {
                pastime(chance).perform(script);
                new Stand(Range.of(1, 6).draw(chance)).perform(script);
            }
        }));
    }

    private static List<Act> before(RandomGenerator chance) {
        List<Act> acts = new ArrayList<>(often(0.3, chance, new Don()));
        acts.add(Scenarios.calibration());
        acts.addAll(often(0.4, chance, new LoadPlates(whole(Range.of(1, 3), chance))));
        acts.add(new Walk(Range.of(3, 6).draw(chance)));
        acts.add(new Stand(Range.of(1.6, 3).draw(chance)));
        return acts;
    }

    private static List<Act> after(RandomGenerator chance) {
        List<Act> acts = new ArrayList<>(often(0.5, chance, pastime(chance)));
        acts.add(new Stand(Range.of(1, 4).draw(chance)));
        return acts;
    }

    private static Act pastime(RandomGenerator chance) {
        double seconds = Range.of(4, 12).draw(chance);
        List<Act> known = List.of(new Walk(seconds), new LoadPlates(whole(Range.of(1, 3), chance)), new Sit(seconds),
                new Kneel(seconds / 2),
                new Lie(chance.nextBoolean()), new Don(), new Rerack(), new Nod(), new Stand(seconds));
        return known.get(chance.nextInt(known.size()));
    }

    private static Act fromFloor(String exercise, LiftRanges ranges, RandomGenerator chance) {
        boolean touchAndGo = chance.nextDouble() < 0.4;
        boolean dropped = chance.nextDouble() < 0.2;
        return new Deadlifts(exercise, ranges, whole(KILOGRAMS, chance), touchAndGo, dropped, kinds(chance, !dropped));
    }

    private static Act fromTop(String exercise, LiftRanges ranges, RandomGenerator chance) {
        List<Act> acts = new ArrayList<>(often(0.4, chance, new Rerack()));
        acts.add(new LiftsFromTop(exercise, ranges, whole(KILOGRAMS, chance), kinds(chance, false)));
        acts.addAll(often(0.4, chance, new Rerack()));
        return script -> acts.forEach(act -> act.perform(script));
    }

    /** Half reps come when strength goes: not before the third. */
    private static List<RepKind> kinds(RandomGenerator chance, boolean mayEndHalfway) {
        int reps = whole(REPS, chance);
        return IntStream.range(0, reps).mapToObj(i -> kind(chance.nextDouble(), i >= 2 && (mayEndHalfway || i < reps - 1))).toList();
    }

    private static RepKind kind(double drawn, boolean mayBeHalf) {
        return drawn < 0.15 ? RepKind.ROUNDING : drawn > 0.88 && mayBeHalf ? RepKind.HALF : RepKind.ORDINARY;
    }

    private static LiftRanges upright(RandomGenerator chance, LiftRanges usual) {
        return chance.nextDouble() < 0.25 ? LiftRanges.UPRIGHT_SQUAT : usual;
    }

    private static List<Act> often(double share, RandomGenerator chance, Act act) {
        return chance.nextDouble() < share ? List.of(act) : List.of();
    }

    private static int whole(Range range, RandomGenerator chance) {
        return (int) Math.rint(range.draw(chance));
    }

    private static RandomGenerator chance(long seed, int purpose) {
        return new Well19937c(new int[] {(int) (seed >>> 32), (int) seed, purpose, 0x5E7});
    }
}
