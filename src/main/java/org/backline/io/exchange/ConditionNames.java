package org.backline.io.exchange;

import java.util.Locale;
import java.util.stream.Collectors;
import org.backline.core.device.Site;
import org.backline.core.session.Conditions;
import org.backline.core.session.SetResult;

/** What a set was measured with, as files name it. */
final class ConditionNames {
    private ConditionNames() {
    }

    /** @return what the figures of a set are figures of */
    static String mode(SetResult set) {
        return set.trunkOnly() ? "Single sensor: trunk tilt, not lumbar flexion" : "Two sensors: lumbar flexion";
    }

    /** @return {@code nominal}, {@code stand} or {@code stand-and-bends} */
    static String calibration(Conditions conditions) {
        return name(conditions.calibration());
    }

    /** @return {@code measured} or {@code population} */
    static String rangeOrigin(Conditions conditions) {
        return name(conditions.range().origin());
    }

    /** @return codes of the sites of the nodes, the lower first, as {@code S T12}; empty if not known */
    static String sites(Conditions conditions) {
        return conditions.sites().stream().map(Site::code).collect(Collectors.joining(" "));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
