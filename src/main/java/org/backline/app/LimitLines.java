package org.backline.app;

import static org.backline.app.SettingsKeys.ANGLE;
import static org.backline.app.SettingsKeys.ARCH;
import static org.backline.app.SettingsKeys.CHANGE;
import static org.backline.app.SettingsKeys.CHANGE_LINE;
import static org.backline.app.SettingsKeys.LIMIT;
import static org.backline.app.SettingsKeys.LIMIT_ANGLE;
import static org.backline.app.SettingsKeys.NEAR;
import static org.backline.app.SettingsKeys.NEAR_ANGLE;
import static org.backline.app.SettingsKeys.SHARE;
import static org.backline.app.SettingsKeys.USUAL;
import static org.backline.app.SettingsKeys.USUAL_REPS;
import static org.backline.app.SettingsKeys.USUAL_SESSIONS;
import static org.backline.app.SettingsKeys.USUAL_SPREAD;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.math.Angle;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.rep.UsualPeak;

/** The lines of one exercise as keys and values, {@code deadlift.lumbarFlexionLimitPct = 80}: read with bounds, written as read. */
final class LimitLines {
    /** "Near" lies at seven eighths of the line unless told: 70 for 80 %, as definitions.md#lines-and-alerts begins with. */
    private static final double NEAR_SHARE_OF_LINE = 7.0 / 8.0;
    private static final int MOST_SESSIONS = 10_000;
    private static final int MOST_REPS = 1_000_000;

    private final SettingsSection section;
    private final String prefix;

    /** @param prefix what stands before each key */
    LimitLines(SettingsSection section, String prefix) {
        this.section = section;
        this.prefix = prefix;
    }

    /** @return whether anything is said of them */
    boolean said() {
        return SettingsKeys.lines().stream().anyMatch(key -> section.says(prefix + key));
    }

    /** @param standard what holds where nothing is said @return the lines */
    Limits read(Limits standard, OwnRange range) {
        Limits flexion = flexion(standard, range);
        Optional<Limits.Lines> change = section.isOn(prefix + CHANGE_LINE, standard.change().isPresent())
                ? Optional.of(lines(CHANGE, standard.change().orElse(Limits.USUAL_CHANGE))) : Optional.empty();
        return flexion.withArch(lines(ARCH, standard.arch())).withChange(change)
                .withUsual(angle(USUAL).stream().mapToObj(this::usual).findFirst());
    }

    static Map<String, String> written(String prefix, Limits limits) {
        Map<String, String> entries = new LinkedHashMap<>();
        putLimit(entries, prefix + NEAR, limits.near());
        putLimit(entries, prefix + LIMIT, limits.round());
        putLines(entries, prefix + ARCH, limits.arch());
        limits.change().ifPresent(lines -> putLines(entries, prefix + CHANGE, lines));
        entries.put(prefix + CHANGE_LINE, limits.change().isPresent() ? "on" : "off");
        limits.usual().ifPresent(usual -> putUsual(entries, prefix, usual));
        return entries;
    }

    private Limits flexion(Limits standard, OwnRange range) {
        FlexionLimit round = limit(LIMIT).orElse(standard.round());
        FlexionLimit below = round.equals(standard.round()) ? standard.near()
                : new FlexionLimit(round.scale(), round.value() * NEAR_SHARE_OF_LINE);
        FlexionLimit near = limit(NEAR).orElse(below);
        if (near.flexion(range) < round.flexion(range)) {
            return standard.withFlexion(near, round);
        }
        refuseBelow(section.says(prefix + NEAR + SHARE) ? NEAR + SHARE : NEAR + ANGLE);
        return standard.withFlexion(below, round);
    }

    private Optional<FlexionLimit> limit(String name) {
        OptionalDouble percent = section.number(prefix + name + SHARE, FlexionLimit.LEAST_PERCENT, FlexionLimit.MOST_PERCENT);
        OptionalDouble degrees = section.number(prefix + name + ANGLE, FlexionLimit.LEAST_DEGREES, FlexionLimit.MOST_DEGREES);
        if (percent.isPresent() && degrees.isPresent()) {
            section.refuse(prefix + name + SHARE, "the limit is given in degrees too, and those are used");
        }
        return degrees.isPresent() ? Optional.of(FlexionLimit.ofAngle(Angle.ofDegrees(degrees.getAsDouble())))
                : percent.stream().mapToObj(share -> FlexionLimit.ofShare(share / 100)).findFirst();
    }

    private Limits.Lines lines(String name, Limits.Lines standard) {
        double near = angle(name + NEAR_ANGLE).orElse(standard.near());
        double line = angle(name + LIMIT_ANGLE).orElse(standard.line());
        if (near < line) {
            return new Limits.Lines(near, line);
        }
        refuseBelow(section.says(prefix + name + NEAR_ANGLE) ? name + NEAR_ANGLE : name + LIMIT_ANGLE);
        return standard;
    }

    /** Found in the person's own sessions only if all of that is told; else a person said it. */
    private UsualPeak usual(double flexion) {
        OptionalDouble sessions = section.number(prefix + USUAL_SESSIONS, UsualPeak.LEAST_SESSIONS, MOST_SESSIONS);
        OptionalDouble reps = section.number(prefix + USUAL_REPS, UsualPeak.LEAST_SESSIONS, MOST_REPS);
        OptionalDouble spread = section.number(prefix + USUAL_SPREAD, 0, 90);
        return sessions.isEmpty() || reps.isEmpty() || spread.isEmpty() ? UsualPeak.said(flexion)
                : new UsualPeak(flexion, (int) sessions.getAsDouble(), (int) reps.getAsDouble(), Angle.ofDegrees(spread.getAsDouble()));
    }

    private void refuseBelow(String key) {
        section.refuse(prefix + key, "\"near\" must be below your line");
    }

    private OptionalDouble angle(String key) {
        return section.number(prefix + key, 1, 90).stream().map(Angle::ofDegrees).findFirst();
    }

    private static void putUsual(Map<String, String> entries, String prefix, UsualPeak usual) {
        entries.put(prefix + USUAL, SettingsText.degrees(usual.flexion()));
        if (usual.found()) {
            entries.put(prefix + USUAL_SESSIONS, Integer.toString(usual.sessions()));
            entries.put(prefix + USUAL_REPS, Integer.toString(usual.reps()));
            entries.put(prefix + USUAL_SPREAD, SettingsText.degrees(usual.spread()));
        }
    }

    private static void putLimit(Map<String, String> entries, String name, FlexionLimit limit) {
        if (limit.scale() == FlexionLimit.Scale.ANGLE) {
            entries.put(name + ANGLE, SettingsText.degrees(limit.value()));
        } else {
            entries.put(name + SHARE, SettingsText.number(limit.value() * 100));
        }
    }

    private static void putLines(Map<String, String> entries, String name, Limits.Lines lines) {
        entries.put(name + NEAR_ANGLE, SettingsText.degrees(lines.near()));
        entries.put(name + LIMIT_ANGLE, SettingsText.degrees(lines.line()));
    }
}
