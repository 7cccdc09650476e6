package org.backline.app;

import static org.backline.app.SettingsKeys.ATHLETE;
import static org.backline.app.SettingsKeys.AWAKE;
import static org.backline.app.SettingsKeys.CONTRAST;
import static org.backline.app.SettingsKeys.CUES;
import static org.backline.app.SettingsKeys.DEVICE;
import static org.backline.app.SettingsKeys.EARLY_CUE;
import static org.backline.app.SettingsKeys.EXERCISE;
import static org.backline.app.SettingsKeys.FIGURE;
import static org.backline.app.SettingsKeys.LANGUAGE;
import static org.backline.app.SettingsKeys.LOAD;
import static org.backline.app.SettingsKeys.MASS;
import static org.backline.app.SettingsKeys.MOTION;
import static org.backline.app.SettingsKeys.PORT;
import static org.backline.app.SettingsKeys.RANGE;
import static org.backline.app.SettingsKeys.SOUND;
import static org.backline.app.SettingsKeys.STRAP_CUE;
import static org.backline.app.SettingsKeys.TEXT;
import static org.backline.app.SettingsKeys.THEME;
import static org.backline.app.SettingsKeys.VOLUME;
import static org.backline.app.SettingsKeys.WINDOW;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.alert.Feedback;
import org.backline.core.alert.Feedback.Frequency;
import org.backline.core.math.Angle;
import org.backline.core.math.MassUnit;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.ExerciseList;
import org.backline.core.rep.Limits;

/** Makes settings of the lines of their file. A line that cannot be used is told and left out, unknown keys are nobody's business. */
final class SettingsReader {
    /** What the giant figure may show. */
    static final String PEAK = "peak";
    static final String NOW = "now";

    private final SettingsLines lines;
    private final SettingsSection top;
    private final ExerciseList exercises;

    SettingsReader(List<String> lines) {
        this(lines, ExerciseList.STANDARD);
    }

    /** @param exercises what can be lifted */
    SettingsReader(List<String> lines, ExerciseList exercises) {
        this.lines = new SettingsLines(lines);
        this.exercises = exercises;
        this.top = this.lines.top();
    }

    /** @return the settings; what no line tells has its default */
    Settings settings() {
        return new Settings(roster(), feedback(), top.text(PORT), sound(), top.isOn(STRAP_CUE, true), top.isOn(AWAKE, true), readout(),
                appearance(), window());
    }

    /** @return what could not be used, by line; complete once {@link #settings()} was asked for */
    List<SettingsProblem> problems() {
        return lines.problems();
    }

    private Roster roster() {
        Exercise exercise = exercises.of(top.word(EXERCISE, exercises.all().stream().map(Exercise::id).toList(),
                Roster.EMPTY.exercise().id())).orElseThrow();
        String athlete = top.text(ATHLETE);
        Map<String, Profile> profiles = new HashMap<>();
        profiles.put(athlete, ofOneForAll(exercise));
        for (SettingsSection section : lines.sections(ATHLETE)) {
            String name = section.name(ATHLETE);
            profiles.put(name, profile(section, profiles.getOrDefault(name, Profile.UNKNOWN)));
        }
        return new Roster(athlete, exercise, top.number(LOAD, 0, 1_000), profiles, exercises);
    }

    /** Before there were sections for people the file had one range and one set of lines: those of who lifts, for what is lifted. */
    private Profile ofOneForAll(Exercise exercise) {
        OwnRange range = range(top, OwnRange.POPULATION);
        LimitLines limits = new LimitLines(top, "");
        Profile profile = Profile.UNKNOWN.withRange(range);
        return limits.said() ? profile.withLimits(exercise, limits.read(exercise.limits(), range)) : profile;
    }

    private Profile profile(SettingsSection section, Profile before) {
        OwnRange range = range(section, before.range());
        Profile profile = before.withRange(range);
        for (String key : section.keys()) {
            SettingsKeys.ofLine(key).filter(id -> exercises.of(id).isEmpty())
                    .ifPresent(id -> section.refuse(key, "there is no exercise '" + id + "'"));
        }
        for (Exercise exercise : exercises.all()) {
            LimitLines said = new LimitLines(section, exercise.id() + '.');
            if (said.said()) {
                Limits limits = said.read(exercise.limits(), range);
                profile = profile.withLimits(exercise, limits);
            }
        }
        return profile;
    }

    private static OwnRange range(SettingsSection section, OwnRange standard) {
        OptionalDouble degrees = section.number(RANGE, OwnRange.LEAST_DEGREES, OwnRange.MOST_DEGREES);
        return degrees.isPresent() ? new OwnRange(Angle.ofDegrees(degrees.getAsDouble()), OwnRange.Origin.MEASURED) : standard;
    }

    private SoundSettings sound() {
        SoundSettings standard = SoundSettings.DEFAULT;
        return new SoundSettings(top.isOn(SOUND, standard.on()), top.number(VOLUME, 0, 100).orElse(standard.volume() * 100) / 100,
                top.text(DEVICE));
    }

    private Readout readout() {
        boolean pounds = top.word(MASS, List.of(MassUnit.KILOGRAM.symbol(), MassUnit.POUND.symbol()), MassUnit.KILOGRAM.symbol())
                .equals(MassUnit.POUND.symbol());
        return new Readout(pounds ? MassUnit.POUND : MassUnit.KILOGRAM, top.word(FIGURE, List.of(PEAK, NOW), PEAK).equals(NOW));
    }

    private Appearance appearance() {
        Appearance standard = Appearance.DEFAULT;
        return new Appearance(top.word(THEME, List.of("system", "dark", "light"), standard.theme()),
                top.isOn(CONTRAST, standard.highContrast()),
                (int) Math.rint(top.number(TEXT, Appearance.SMALLEST_TEXT, Appearance.LARGEST_TEXT).orElse(standard.textPercent())),
                top.isOn(MOTION, standard.reduceMotion()), top.word(LANGUAGE, List.of("", "en", "de"), standard.language()));
    }

    private Optional<WindowPlace> window() {
        String said = top.text(WINDOW);
        Optional<WindowPlace> place = WindowPlace.of(said);
        if (!said.isEmpty() && place.isEmpty()) {
            top.refuse(WINDOW, "that is no place: x y width height");
        }
        return place;
    }

    private Feedback feedback() {
        Map<String, Frequency> frequencies = new LinkedHashMap<>();
        for (Frequency frequency : Frequency.values()) {
            frequencies.put(word(frequency), frequency);
        }
        String said = top.word(CUES, List.copyOf(frequencies.keySet()), word(Feedback.USUAL.frequency()));
        return new Feedback(frequencies.get(said), top.isOn(EARLY_CUE, Feedback.USUAL.forecast()));
    }

    /** @return how often to be cued, as it stands in the file: {@code every-rep} */
    static String word(Frequency frequency) {
        return frequency.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
