package org.backline.gui.live;

import java.util.Optional;
import org.backline.core.alert.AlertRules;
import org.backline.core.rep.Limits;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.RepMark;
import org.backline.gui.model.SetAlerts.Entry;
import org.backline.report.Words;

/** An alert in words: the rule that fired, how far it came, and the person's line for it. */
final class AlertText {
    private final DashboardModel model;
    private final Words words;

    AlertText(DashboardModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /** @return {@code +13° since lift-off, your line is +12°} */
    String sentence(Entry entry) {
        if (ofReference(entry)) {
            return words.text("live.differs", words.degrees(entry.alert().flexion()));
        }
        Limits limits = model.terms().limits();
        Optional<Limits.Lines> change = limits.change();
        if (ofChange(entry) && change.isPresent()) {
            return words.text("live.since-lift-off", words.degrees(sinceLiftOff(entry, change.get())), words.degrees(change.get().line()));
        } else if (ofUsual(entry) && limits.usual().isPresent()) {
            return words.text("live.above-usual", words.degrees(entry.reach() - limits.usual().get().flexion()));
        } else if (ofArch(entry)) {
            return words.text("live.line", words.degrees(-limits.arch().line()));
        }
        return Statement.line(model, words);
    }

    /** @return {@code +13°}, {@code −16°} or {@code 84 %}: how far it came, in the measure of its line */
    String figure(Entry entry) {
        if (ofReference(entry)) {
            return words.degrees(entry.alert().flexion());
        }
        Limits limits = model.terms().limits();
        if (ofChange(entry) && limits.change().isPresent()) {
            return '+' + words.degrees(sinceLiftOff(entry, limits.change().get()));
        } else if (ofUsual(entry) && limits.usual().isPresent()) {
            return '+' + words.degrees(entry.reach() - limits.usual().get().flexion());
        }
        return ofArch(entry) ? words.degrees(entry.reach()) : words.percent(model.terms().shareOf(peak(entry)));
    }

    /** The rep's own figure where there is one: no two numbers for the same thing. */
    private double peak(Entry entry) {
        return model.progress().ofSet().stream().filter(mark -> mark.rep() == entry.rep()).map(RepMark::peak).filter(Double::isFinite)
                .findFirst().orElse(entry.reach());
    }

    /** The rule's line is flexion at lift-off and the line of change above it. */
    private static double sinceLiftOff(Entry entry, Limits.Lines change) {
        boolean near = entry.alert().rule().equals(AlertRules.NEAR_CHANGE.id());
        double liftOff = entry.alert().limit() - (near ? change.near() : change.line());
        return entry.reach() - liftOff;
    }

    private static boolean ofReference(Entry entry) {
        return entry.alert().rule().equals(AlertRules.DIFFERS.id());
    }

    private static boolean ofChange(Entry entry) {
        return entry.alert().rule().equals(AlertRules.NEAR_CHANGE.id()) || entry.alert().rule().equals(AlertRules.OVER_CHANGE.id());
    }

    private static boolean ofUsual(Entry entry) {
        return entry.alert().rule().equals(AlertRules.NEAR_USUAL.id()) || entry.alert().rule().equals(AlertRules.OVER_USUAL.id());
    }

    private static boolean ofArch(Entry entry) {
        return entry.alert().rule().equals(AlertRules.NEAR_ARCH.id()) || entry.alert().rule().equals(AlertRules.OVER_ARCH.id());
    }
}
