package org.backline.app;

import static org.backline.app.SettingsKeys.ANGLE;
import static org.backline.app.SettingsKeys.LIMIT;
import static org.backline.app.SettingsKeys.LIMIT_ANGLE;
import static org.backline.app.SettingsKeys.NEAR;
import static org.backline.app.SettingsKeys.NEAR_ANGLE;
import static org.backline.app.SettingsKeys.SHARE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.session.Plan;

/** Settings as lines of their file: what a person wrote there besides (comments, order, unknown keys) stays as it is. */
final class SettingsText {
    private static final String HEAD = "# Settings of Backline. A limit is in percent of own range (Pct) or in degrees (Deg).";

    private SettingsText() {
    }

    /** @return {@code before}, changed where it says something else than {@code settings} */
    static List<String> merge(List<String> before, Settings settings) {
        Map<String, String> open = entries(settings);
        List<String> lines = new ArrayList<>();
        for (String line : before.isEmpty() ? List.of(HEAD) : before) {
            String key = SettingsReader.keyAndValue(line).map(Map.Entry::getKey).orElse("");
            if (open.containsKey(key)) {
                lines.add(key + " = " + open.remove(key));
            } else if (!SettingsKeys.contains(key)) { // one of ours that is not said any more: the other way to give a limit, a load
                lines.add(line);
            }
        }
        open.forEach((key, value) -> lines.add(key + " = " + value));
        return lines;
    }

    private static Map<String, String> entries(Settings settings) {
        Map<String, String> entries = new LinkedHashMap<>();
        Plan plan = settings.plan();
        entries.put(SettingsKeys.ATHLETE, oneLine(settings.athlete()));
        entries.put(SettingsKeys.EXERCISE, plan.exercise());
        plan.load().ifPresent(load -> entries.put(SettingsKeys.LOAD, number(load)));
        if (plan.range().origin() == OwnRange.Origin.MEASURED) {
            entries.put(SettingsKeys.RANGE, number(Math.toDegrees(plan.range().flexion())));
        }
        putLimit(entries, NEAR, plan.limits().near());
        putLimit(entries, LIMIT, plan.limits().round());
        putLines(entries, SettingsKeys.ARCH, plan.limits().arch());
        plan.limits().change().ifPresent(lines -> putLines(entries, SettingsKeys.CHANGE, lines));
        entries.put(SettingsKeys.CHANGE_LINE, onOff(plan.limits().change().isPresent()));
        plan.limits().usual().ifPresent(usual -> entries.put(SettingsKeys.USUAL, number(Math.toDegrees(usual))));
        entries.put(SettingsKeys.CUES, SettingsReader.word(settings.feedback().frequency()));
        entries.put(SettingsKeys.EARLY_CUE, onOff(settings.feedback().forecast()));
        putSound(entries, settings.sound());
        entries.put(SettingsKeys.STRAP_CUE, onOff(settings.strapCue()));
        entries.put(SettingsKeys.AWAKE, onOff(settings.awake()));
        entries.put(SettingsKeys.MASS, settings.reading().mass().symbol());
        entries.put(SettingsKeys.FIGURE, settings.reading().now() ? SettingsReader.NOW : SettingsReader.PEAK);
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

    private static void putLimit(Map<String, String> entries, String name, FlexionLimit limit) {
        if (limit.scale() == FlexionLimit.Scale.ANGLE) {
            entries.put(name + ANGLE, number(Math.toDegrees(limit.value())));
        } else {
            entries.put(name + SHARE, number(limit.value() * 100));
        }
    }

    private static void putLines(Map<String, String> entries, String name, Limits.Lines lines) {
        entries.put(name + NEAR_ANGLE, number(Math.toDegrees(lines.near())));
        entries.put(name + LIMIT_ANGLE, number(Math.toDegrees(lines.line())));
    }

    private static String onOff(boolean on) {
        return on ? "on" : "off";
    }

    /** Four decimals: a degree written and read again is the same degree. */
    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
