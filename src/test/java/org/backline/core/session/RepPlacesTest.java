package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.metric.Figures;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.posture.TrunkTilt;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.Rep;
import org.backline.core.session.Command.EditRep;
import org.junit.jupiter.api.Test;

/** A set from 10 s to 22 s, known from 7 s to 24 s, with three reps; the trunk swings once more from 16 to 18 s, where no rep was found. */
class RepPlacesTest {
    private final SetResult set = set(List.of(rep(1, 10, 12), rep(2, 13, 15), rep(3, 19, 22)));
    private final RepPlaces places = new RepPlaces(set);

    @Test
    void aRepIsMeantByWhereItLies() {
        assertThat(places.delete(2)).contains(new EditRep(RepEdit.DELETE, 13, 15));
        assertThat(places.merge(1)).contains(new EditRep(RepEdit.MERGE, 10, 15));
        assertThat(places.split(3, 20.5)).contains(new EditRep(RepEdit.SPLIT, 19, 20.5));
        assertThat(places.add(16, 18)).contains(new EditRep(RepEdit.ADD, 16, 18));
    }

    @Test
    void whatCannotBeMeantIsEmpty() {
        assertThat(List.<Optional<EditRep>>of(places.delete(0), places.delete(4), places.merge(3), places.split(1, 12),
                places.split(1, 9.9), places.add(14, 17), places.add(30, 31))).allMatch(Optional::isEmpty);
    }

    @Test
    void aCorrectionStaysWhereTheSetIsKnown() {
        assertThat(places.add(22.5, 30)).contains(new EditRep(RepEdit.ADD, 22.5, 24));
        assertThat(set.spans(new EditRep(RepEdit.ADD, 22.5, 24))).isTrue();
        assertThat(set.spans(new EditRep(RepEdit.ADD, 22.5, 24.1))).isFalse();
    }

    @Test
    void aMissedRepIsLookedForBetweenTheOthers() {
        assertThat(places.addWhereMissed()).contains(new EditRep(RepEdit.ADD, 15, 19));
    }

    @Test
    void whereTheTrunkRestedBetweenTheOthersAMissedRepIsBeforeOrAfterThem() {
        RepPlaces full = new RepPlaces(set(List.of(rep(1, 13, 15), rep(2, 16, 18), rep(3, 19, 22))));

        assertThat(full.addWhereMissed()).contains(new EditRep(RepEdit.ADD, 7, 13));
    }

    private static SetResult set(List<RepResult> reps) {
        Conditions under = new Conditions(Calibration.Kind.NOMINAL, OwnRange.POPULATION, Exercises.DEADLIFT.limits(),
                OptionalDouble.empty(), List.of());
        List<Posture> trace = new ArrayList<>();
        for (int i = 0; i <= 170; i++) {
            double time = 7 + i / 10.0;
            trace.add(new TrunkTilt(time, lean(time), 0, Quality.GOOD));
        }
        return new SetResult(1, "deadlift", 10, 22, under, reps, Figures.NONE, trace);
    }

    /** Bent once in each second of a rep, found or not. */
    private static double lean(double time) {
        boolean moves = time > 10 && time < 12 || time > 13 && time < 15 || time > 16 && time < 18 || time > 19 && time < 22;
        return moves ? Math.abs(Math.sin(Math.PI * time)) : 0;
    }

    private static RepResult rep(int number, double start, double end) {
        return new RepResult(new Rep(number, start, (start + end) / 2, end, Quality.GOOD), Figures.NONE, false, false);
    }
}
