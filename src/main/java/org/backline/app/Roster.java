package org.backline.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.ExerciseList;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.Limits;
import org.backline.core.session.Plan;

/**
 * Who lifts what, and what is remembered of everybody: lines belong to a person and an exercise, own range to a person.
 *
 * @param athlete  who lifts; empty while nobody said so
 * @param exercise which exercise
 * @param load     [kg], empty if not told
 * @param profiles everybody by name; whoever lifts is among them
 * @param exercises what can be lifted
 */
public record Roster(String athlete, Exercise exercise, OptionalDouble load, Map<String, Profile> profiles, ExerciseList exercises) {
    /** Somebody lifts what is most usual. */
    public static final Roster EMPTY = new Roster("", Exercises.all().get(0), OptionalDouble.empty(), Map.of(),
            ExerciseList.STANDARD);

    public Roster {
        Map<String, Profile> all = new TreeMap<>(profiles);
        all.putIfAbsent(athlete, Profile.UNKNOWN);
        profiles = Map.copyOf(all);
    }

    /** @return what is remembered of who lifts */
    public Profile profile() {
        return profiles.get(athlete);
    }

    /** @return what is remembered of somebody */
    public Profile profile(String name) {
        return profiles.getOrDefault(name, Profile.UNKNOWN);
    }

    /** @return everybody who has a name, in the order of names */
    public List<String> names() {
        return profiles.keySet().stream().filter(name -> !name.isEmpty()).sorted().toList();
    }

    /** @return the exercise with that id; one that only another machine knows goes by the criteria of a deadlift here */
    public Exercise known(String id) {
        return exercises.of(id).orElseGet(() -> new Exercise(id, 0, Exercises.DEADLIFT.criteria(), Exercises.DEADLIFT.limits()));
    }

    /** @return what a session begins with */
    public Plan plan() {
        return new Plan(exercise.id(), profile().range(), profile().limitsOf(exercise), load);
    }

    /** @return the same with another person, who, if the last one had no name, is that one under a new name */
    public Roster withAthlete(String name) {
        Map<String, Profile> all = new TreeMap<>(profiles);
        if (athlete.isEmpty() && !profiles.containsKey(name)) {
            all.put(name, all.remove(""));
        }
        return new Roster(name, exercise, load, all, exercises);
    }

    /** @return the same with another exercise */
    public Roster withExercise(Exercise other) {
        return new Roster(athlete, other, load, profiles, exercises);
    }

    /** @return the same with another load [kg] */
    public Roster withLoad(double kilograms) {
        return new Roster(athlete, exercise, OptionalDouble.of(kilograms), profiles, exercises);
    }

    /** @return the same with another range of who lifts */
    public Roster withRange(OwnRange range) {
        return withProfile(profile().withRange(range));
    }

    /** @return the same with those lines of who lifts; lines of an exercise that is not known here are not kept */
    public Roster withLimits(Exercise of, Limits limits) {
        return exercises.of(of.id()).isEmpty() ? this : withProfile(profile().withLimits(of, limits));
    }

    /** @return the same with those lines of somebody, who need not be who lifts */
    public Roster withLimits(String name, Exercise of, Limits limits) {
        Map<String, Profile> all = new TreeMap<>(profiles);
        all.put(name, profile(name).withLimits(of, limits));
        return new Roster(athlete, exercise, load, all, exercises);
    }

    /** @return the same with somebody who lifts by that plan, which is theirs from now on */
    Roster withLifter(Lifter lifter) {
        Plan plan = lifter.plan();
        Optional<Exercise> chosen = exercises.of(plan.exercise());
        Roster person = new Roster(lifter.name(), chosen.orElse(exercise), plan.load(), profiles, exercises).withRange(plan.range());
        return chosen.map(known -> person.withLimits(known, plan.limits())).orElse(person);
    }

    Roster withExercises(ExerciseList other) {
        return new Roster(athlete, exercise, load, profiles, other);
    }

    private Roster withProfile(Profile changed) {
        Map<String, Profile> all = new TreeMap<>(profiles);
        all.put(athlete, changed);
        return new Roster(athlete, exercise, load, all, exercises);
    }
}
