package org.backline.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.ExerciseList;

/** Settings as lines of their file: what a person wrote there besides (comments, order, unknown keys) stays as it is. */
final class SettingsText {
    private static final List<String> HEAD = List.of(
            "# Settings of Backline. A limit is in percent of own range (Pct) or in degrees (Deg).",
            "# [athlete NAME] has a person's own range and own lines: exercise.key = value.");

    private final Map<String, Map<String, String>> open;
    private final List<String> lines = new ArrayList<>();
    private final ExerciseList exercises;

    private SettingsText(Settings settings) {
        this.open = sections(settings);
        this.exercises = settings.roster().exercises();
    }

    /** @return {@code before}, changed where it says something else than {@code settings} */
    static List<String> merge(List<String> before, Settings settings) {
        SettingsText text = new SettingsText(settings);
        String section = "";
        for (String line : before.isEmpty() ? HEAD : before) {
            Optional<String> next = SettingsLines.header(line);
            if (next.isPresent()) {
                text.close(section);
                section = next.get();
            }
            text.take(section, line);
        }
        text.close(section);
        text.addSections();
        return text.lines;
    }

    private void take(String section, String line) {
        String key = SettingsLines.keyAndValue(line).map(Map.Entry::getKey).orElse("");
        Map<String, String> wanted = open.getOrDefault(section, Map.of());
        if (wanted.containsKey(key)) {
            lines.add(key + " = " + wanted.remove(key));
        } else if (!ours(section, key)) { // one of ours that is not said any more: the other way to give a limit, a load
            lines.add(line);
        }
    }

    private boolean ours(String section, String key) {
        return section.isEmpty() ? SettingsKeys.contains(key)
                : section.startsWith(SettingsKeys.ATHLETE) && SettingsKeys.ofAthlete(key, exercises);
    }

    /** Adds what a section does not say yet, before the blank lines at its end. */
    private void close(String section) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        for (Map.Entry<String, String> entry : Optional.ofNullable(open.remove(section)).orElse(Map.of()).entrySet()) {
            lines.add(end++, entry.getKey() + " = " + entry.getValue());
        }
    }

    private void addSections() {
        for (String section : List.copyOf(open.keySet())) {
            lines.add("");
            lines.add("[" + section + "]");
            close(section);
        }
    }

    private static Map<String, Map<String, String>> sections(Settings settings) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        sections.put("", top(settings));
        new TreeMap<>(settings.roster().profiles()).forEach((name, profile) -> {
            if (!name.isEmpty() || !profile.equals(Profile.UNKNOWN)) {
                sections.put((SettingsKeys.ATHLETE + " " + oneLine(name)).strip(), entries(profile));
            }
        });
        return sections;
    }

    private static Map<String, String> entries(Profile profile) {
        Map<String, String> entries = new LinkedHashMap<>();
        if (profile.range().origin() == OwnRange.Origin.MEASURED) {
            entries.put(SettingsKeys.RANGE, degrees(profile.range().flexion()));
        }
        new TreeMap<>(profile.limits()).forEach((exercise, limits) -> entries.putAll(LimitLines.written(exercise + '.', limits)));
        return entries;
    }

    private static Map<String, String> top(Settings settings) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(SettingsKeys.ATHLETE, oneLine(settings.athlete()));
        entries.put(SettingsKeys.EXERCISE, settings.roster().exercise().id());
        settings.roster().load().ifPresent(load -> entries.put(SettingsKeys.LOAD, number(load)));
        entries.put(SettingsKeys.CUES, SettingsReader.word(settings.feedback().frequency()));
        entries.put(SettingsKeys.EARLY_CUE, onOff(settings.feedback().forecast()));
        putSound(entries, settings.sound());
        entries.put(SettingsKeys.STRAP_CUE, onOff(settings.strapCue()));
        entries.put(SettingsKeys.AWAKE, onOff(settings.awake()));
        entries.put(SettingsKeys.MASS, settings.readout().mass().symbol());
        entries.put(SettingsKeys.FIGURE, settings.readout().now() ? SettingsReader.NOW : SettingsReader.PEAK);
        putAppearance(entries, settings.appearance());
        entries.put(SettingsKeys.PORT, oneLine(settings.lastPort()));
        settings.window().ifPresent(place -> entries.put(SettingsKeys.WINDOW, place.text()));
        return entries;
    }

    private static void putSound(Map<String, String> entries, SoundSettings sound) {
        entries.put(SettingsKeys.SOUND, onOff(sound.on()));
        entries.put(SettingsKeys.VOLUME, number(sound.volume() * 100));
        entries.put(SettingsKeys.DEVICE, oneLine(sound.device()));
    }

    private static void putAppearance(Map<String, String> entries, Appearance appearance) {
        entries.put(SettingsKeys.THEME, appearance.theme());
        entries.put(SettingsKeys.CONTRAST, onOff(appearance.highContrast()));
        entries.put(SettingsKeys.TEXT, number(appearance.textPercent()));
        entries.put(SettingsKeys.MOTION, onOff(appearance.reduceMotion()));
        entries.put(SettingsKeys.LANGUAGE, appearance.language());
    }

    private static String onOff(boolean on) {
        return on ? "on" : "off";
    }

    static String degrees(double radians) {
        return number(Math.toDegrees(radians));
    }

    /** Four decimals: a degree written and read again is the same degree. */
    static String number(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
