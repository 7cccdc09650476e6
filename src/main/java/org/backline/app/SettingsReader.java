package org.backline.app;

import static org.backline.app.SettingsKeys.ANGLE;
import static org.backline.app.SettingsKeys.ARCH;
import static org.backline.app.SettingsKeys.ATHLETE;
import static org.backline.app.SettingsKeys.AWAKE;
import static org.backline.app.SettingsKeys.CHANGE;
import static org.backline.app.SettingsKeys.CHANGE_LINE;
import static org.backline.app.SettingsKeys.CONTRAST;
import static org.backline.app.SettingsKeys.CUES;
import static org.backline.app.SettingsKeys.DEVICE;
import static org.backline.app.SettingsKeys.EARLY_CUE;
import static org.backline.app.SettingsKeys.EXERCISE;
import static org.backline.app.SettingsKeys.FIGURE;
import static org.backline.app.SettingsKeys.LANGUAGE;
import static org.backline.app.SettingsKeys.LIMIT;
import static org.backline.app.SettingsKeys.LIMIT_ANGLE;
import static org.backline.app.SettingsKeys.LOAD;
import static org.backline.app.SettingsKeys.MASS;
import static org.backline.app.SettingsKeys.MOTION;
import static org.backline.app.SettingsKeys.NEAR;
import static org.backline.app.SettingsKeys.NEAR_ANGLE;
import static org.backline.app.SettingsKeys.PORT;
import static org.backline.app.SettingsKeys.RANGE;
import static org.backline.app.SettingsKeys.SHARE;
import static org.backline.app.SettingsKeys.SOUND;
import static org.backline.app.SettingsKeys.STRAP_CUE;
import static org.backline.app.SettingsKeys.TEXT;
import static org.backline.app.SettingsKeys.THEME;
import static org.backline.app.SettingsKeys.USUAL;
import static org.backline.app.SettingsKeys.VOLUME;
import static org.backline.app.SettingsKeys.WINDOW;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.backline.core.rep.Exercises;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.session.Plan;

/** Makes settings of the lines of their file. A line that cannot be used is told and left out, unknown keys are nobody's business. */
final class SettingsReader {
    /** "Near" lies at seven eighths of the line unless told: 70 for 80 %, as BIOMECHANICS §3.2 begins with. */
    private static final double NEAR_SHARE_OF_LINE = 7.0 / 8.0;
    private static final int LONGEST_TEXT = 200;
    /** What the giant figure may show. */
    static final String PEAK = "peak";
    static final String NOW = "now";

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<SettingsProblem> problems = new ArrayList<>();

    private record Entry(int line, String text, String value) {
    }

    SettingsReader(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            take(i + 1, lines.get(i).strip());
        }
    }

    /** @return key and value of a line, empty for comments, blank lines and others that say nothing */
    static Optional<Map.Entry<String, String>> keyAndValue(String line) {
        int equals = line.indexOf('=');
        return saysNothing(line.strip()) || equals < 0 ? Optional.empty()
                : Optional.of(Map.entry(line.substring(0, equals).strip(), line.substring(equals + 1).strip()));
    }

    /** @return the settings; what no line tells has its default */
    Settings settings() {
        return new Settings(plan(), feedback(), text(ATHLETE), text(PORT), sound(), isOn(STRAP_CUE, true), isOn(AWAKE, true), reading(),
                appearance(), window());
    }

    /** @return what could not be used, by line; complete once {@link #settings()} was asked for */
    List<SettingsProblem> problems() {
        return List.copyOf(problems);
    }

    private void take(int line, String text) {
        Optional<Map.Entry<String, String>> said = keyAndValue(text);
        if (said.isPresent()) {
            Entry before = entries.put(said.get().getKey(), new Entry(line, text, said.get().getValue()));
            if (before != null) {
                refuse(before, "it is said again in line " + line);
            }
        } else if (!saysNothing(text)) {
            problems.add(new SettingsProblem(line, text, "a line looks like: key = value"));
        }
    }

    private static boolean saysNothing(String text) {
        return text.isEmpty() || text.startsWith("#");
    }

    private Plan plan() {
        Exercise exercise = Exercises.of(word(EXERCISE, Exercises.all().stream().map(Exercise::id).toList(),
                Settings.DEFAULT.plan().exercise())).orElseThrow();
        OptionalDouble degrees = number(RANGE, 25, 95);
        OwnRange range = degrees.isPresent() ? new OwnRange(Angle.ofDegrees(degrees.getAsDouble()), OwnRange.Origin.MEASURED)
                : OwnRange.POPULATION;
        return new Plan(exercise.id(), range, lines(limits(exercise.limits(), range)), number(LOAD, 0, 1_000));
    }

    private Limits limits(Limits standard, OwnRange range) {
        FlexionLimit round = limit(LIMIT).orElse(standard.round());
        FlexionLimit below = round.equals(standard.round()) ? standard.near()
                : new FlexionLimit(round.scale(), round.value() * NEAR_SHARE_OF_LINE);
        FlexionLimit near = limit(NEAR).orElse(below);
        if (near.flexion(range) < round.flexion(range)) {
            return standard.withFlexion(near, round);
        }
        entry(NEAR + SHARE).or(() -> entry(NEAR + ANGLE)).ifPresent(entry -> refuse(entry, "\"near\" must be below your line"));
        return standard.withFlexion(below, round);
    }

    /** The lines that are not flexion's own. */
    private Limits lines(Limits flexion) {
        Limits.Lines change = lines(CHANGE, flexion.change().orElseThrow());
        return flexion.withArch(lines(ARCH, flexion.arch())).withChange(isOn(CHANGE_LINE, true) ? Optional.of(change) : Optional.empty())
                .withUsual(angle(USUAL));
    }

    private OptionalDouble angle(String key) {
        return number(key, 1, 90).stream().map(Angle::ofDegrees).findFirst();
    }

    private Limits.Lines lines(String name, Limits.Lines standard) {
        double near = angle(name + NEAR_ANGLE).orElse(standard.near());
        double line = angle(name + LIMIT_ANGLE).orElse(standard.line());
        if (near < line) {
            return new Limits.Lines(near, line);
        }
        entry(name + NEAR_ANGLE).or(() -> entry(name + LIMIT_ANGLE)).ifPresent(entry -> refuse(entry, "\"near\" must be below your line"));
        return standard;
    }

    private SoundSettings sound() {
        SoundSettings standard = SoundSettings.DEFAULT;
        return new SoundSettings(isOn(SOUND, standard.on()), number(VOLUME, 0, 100).orElse(standard.volume() * 100) / 100, text(DEVICE));
    }

    private Reading reading() {
        boolean pounds = word(MASS, List.of(MassUnit.KILOGRAM.symbol(), MassUnit.POUND.symbol()), MassUnit.KILOGRAM.symbol())
                .equals(MassUnit.POUND.symbol());
        return new Reading(pounds ? MassUnit.POUND : MassUnit.KILOGRAM, word(FIGURE, List.of(PEAK, NOW), PEAK).equals(NOW));
    }

    private Appearance appearance() {
        Appearance standard = Appearance.DEFAULT;
        return new Appearance(word(THEME, List.of("system", "dark", "light"), standard.theme()), isOn(CONTRAST, standard.highContrast()),
                (int) Math.rint(number(TEXT, Appearance.SMALLEST_TEXT, Appearance.LARGEST_TEXT).orElse(standard.textPercent())),
                isOn(MOTION, standard.reduceMotion()), word(LANGUAGE, List.of("", "en", "de"), standard.language()));
    }

    private Optional<WindowPlace> window() {
        Optional<Entry> said = entry(WINDOW).filter(entry -> !entry.value().isEmpty());
        Optional<WindowPlace> place = said.flatMap(entry -> WindowPlace.of(entry.value()));
        said.filter(entry -> place.isEmpty()).ifPresent(entry -> refuse(entry, "that is no place: x y width height"));
        return place;
    }

    private Feedback feedback() {
        Map<String, Frequency> frequencies = new LinkedHashMap<>();
        for (Frequency frequency : Frequency.values()) {
            frequencies.put(word(frequency), frequency);
        }
        String said = word(CUES, List.copyOf(frequencies.keySet()), word(Feedback.USUAL.frequency()));
        return new Feedback(frequencies.get(said), isOn(EARLY_CUE, Feedback.USUAL.forecast()));
    }

    /** @return how often to be cued, as it stands in the file: {@code every-rep} */
    static String word(Frequency frequency) {
        return frequency.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<FlexionLimit> limit(String name) {
        OptionalDouble percent = number(name + SHARE, 10, 150);
        OptionalDouble degrees = number(name + ANGLE, 5, 120);
        if (percent.isPresent() && degrees.isPresent()) {
            entry(name + SHARE).ifPresent(entry -> refuse(entry, "the limit is given in degrees too, and those are used"));
        }
        return degrees.isPresent() ? Optional.of(FlexionLimit.ofAngle(Angle.ofDegrees(degrees.getAsDouble())))
                : percent.stream().mapToObj(share -> FlexionLimit.ofShare(share / 100)).findFirst();
    }

    private OptionalDouble number(String key, int least, int most) {
        Optional<Entry> entry = entry(key).filter(said -> !said.value().isEmpty());
        if (entry.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double value = new BigDecimal(entry.get().value()).doubleValue();
            if (value >= least && value <= most) {
                return OptionalDouble.of(value);
            }
        } catch (NumberFormatException notANumber) {
            // told below, like a number out of its range
        }
        refuse(entry.get(), "that is no number from " + least + " to " + most);
        return OptionalDouble.empty();
    }

    private String word(String key, List<String> allowed, String standard) {
        Optional<Entry> entry = entry(key);
        if (entry.isPresent() && !allowed.contains(entry.get().value())) {
            refuse(entry.get(), "known are: " + String.join(", ", allowed));
            return standard;
        }
        return entry.map(Entry::value).orElse(standard);
    }

    private boolean isOn(String key, boolean standard) {
        return word(key, List.of("on", "off"), standard ? "on" : "off").equals("on");
    }

    private String text(String key) {
        Optional<Entry> entry = entry(key);
        if (entry.isPresent() && entry.get().value().length() > LONGEST_TEXT) {
            refuse(entry.get(), "longer than " + LONGEST_TEXT + " characters");
            return "";
        }
        return entry.map(Entry::value).orElse("");
    }

    private Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    private void refuse(Entry entry, String reason) {
        problems.add(new SettingsProblem(entry.line(), entry.text(), reason));
    }
}
