package org.backline.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.backline.app.Appearance;
import org.backline.app.Chime;
import org.backline.app.PortChoice;
import org.backline.app.Settings;
import org.backline.app.SoundSettings;
import org.backline.app.SoundState;
import org.backline.app.Version;
import org.backline.core.alert.Feedback;
import org.backline.core.alert.Feedback.Frequency;
import org.backline.core.math.MassUnit;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.session.Command;
import org.backline.gui.model.Controls;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Shortcut.Where;
import org.backline.report.Words;

/** What stands on the pages of the settings. A change acts at once. */
final class SettingsPages {
    private static final double MEGABYTE = 1e6;
    private static final String PERCENT = "\u202F%";

    private final DashboardModel model;
    private final Words words;
    private final Controls controls;
    private final Runnable reshow;

    /** @param reshow shows the page anew, after its values were changed from elsewhere */
    SettingsPages(DashboardModel model, Words words, Controls controls, Runnable reshow) {
        this.model = model;
        this.words = words;
        this.controls = controls;
        this.reshow = reshow;
    }

    JPanel lifter() {
        SettingsForm form = new SettingsForm(words, "settings.page.lifter");
        form.text("settings.athlete", settings().athlete(), athlete -> controls.change(SettingChange.athlete(athlete)));
        OwnRange range = model.terms().range();
        JButton typical = form.button("settings.range.typical", this::typicalRange);
        typical.setEnabled(!model.terms().typicalRange());
        form.buttons("settings.range", List.of(typical));
        Exercise exercise = settings().roster().known(model.terms().exercise());
        LimitChooser chooser = new LimitChooser(words, exercise, range, model.terms().limits(), limits -> {
            controls.say(new Command.SetLimits(limits));
            controls.change(SettingChange.limits(exercise, limits));
        });
        chooser.ask(controls, chooser::revalidate);
        form.wide(chooser);
        form.defaults(() -> {
            controls.say(new Command.SetLimits(exercise.limits()));
            controls.change(SettingChange.limits(exercise, exercise.limits()));
            typicalRange();
        });
        return form.panel();
    }

    /** Which ports there are, and what each is; one of them can be listened to. */
    JPanel ports() {
        SettingsForm form = new SettingsForm(words, "settings.page.ports");
        JPanel panel = form.panel();
        controls.ports().whenComplete((ports, failure) -> {
            List<PortChoice> found = failure == null ? ports : List.of();
            if (found.isEmpty()) {
                form.note(words.text("port.none"));
            }
            for (PortChoice port : found) {
                form.named(port.name() + (port.description().isEmpty() ? "" : " \u00b7 " + port.description()),
                        form.button("settings.port.listen", () -> controls.listen(port.uri())));
            }
            panel.revalidate();
            panel.repaint();
        });
        return panel;
    }

    /** Where sessions are kept, and how much that is. */
    JPanel data() {
        SettingsForm form = new SettingsForm(words, "settings.page.data");
        form.note(words.text("settings.data.folder", controls.dataFolder()));
        JTextArea size = form.note(" ");
        controls.dataSize().thenAccept(bytes -> size.setText(words.text("settings.data.size", words.number(bytes / MEGABYTE, 1))));
        JTextArea outcome = Dialogs.text(words.text("settings.data.none"), 400);
        outcome.setVisible(false);
        JButton open = form.button("settings.data.open",
                () -> outcome.setVisible(!controls.openFolder(controls.dataFolder())));
        form.buttons("settings.data", List.of(open));
        form.wide(outcome);
        form.note(words.text("settings.data.backup"));
        form.note(words.text("settings.data.export"));
        return form.panel();
    }

    JPanel shortcuts() {
        SettingsForm form = new SettingsForm(words, "settings.page.shortcuts");
        form.wide(HelpSheet.shortcuts(words, List.of(List.of(Where.values()))));
        return form.panel();
    }

    JPanel about() {
        SettingsForm form = new SettingsForm(words, "settings.page.about");
        form.note(words.text("help.version", Version.current()));
        form.note(words.text("help.claim"));
        form.note(words.text("settings.about.licence"));
        form.note(words.text("settings.about.libraries"));
        return form.panel();
    }

    private void typicalRange() {
        controls.say(new Command.SetRange(OwnRange.POPULATION));
        controls.change(SettingChange.range(OwnRange.POPULATION));
        reshow.run();
    }

    JPanel alerts() {
        SettingsForm form = new SettingsForm(words, "settings.page.alerts");
        SoundSettings sound = settings().sound();
        form.check("settings.sound", sound.on(), on -> controls.change(SettingChange.sound(on)));
        form.slider("settings.volume", 0, 100, 1, (int) Math.round(100 * sound.volume()), PERCENT,
                percent -> sound(now -> now.withVolume(percent / 100.0)));
        device(form, sound.device());
        form.buttons("settings.test", List.of(test(form, Chime.ROUND), test(form, Chime.ARCH), test(form, Chime.CORRECTED)));
        form.check("settings.strap-cue", settings().strapCue(), on -> controls.change(settings -> settings.withStrapCue(on)));
        Feedback feedback = settings().feedback();
        form.choice("settings.cues", List.of(Frequency.values()), each -> words.text("settings.cues." + each), feedback.frequency(),
                often -> feedback(new Feedback(often, settings().feedback().forecast())));
        form.check("settings.early", feedback.forecast(), on -> feedback(new Feedback(settings().feedback().frequency(), on)));
        form.defaults(() -> {
            controls.change(settings -> settings.withSound(Settings.DEFAULT.sound()).withStrapCue(Settings.DEFAULT.strapCue()));
            feedback(Feedback.USUAL);
            reshow.run();
        });
        return form.panel();
    }

    /** The devices are asked for elsewhere, and come when they are known. */
    private void device(SettingsForm form, String chosen) {
        List<String> first = chosen.isEmpty() ? List.of("") : List.of("", chosen);
        JComboBox<String> box = form.choice("settings.device", first, name -> name.isEmpty() ? words.text("settings.device.system") : name,
                chosen, name -> sound(now -> now.withDevice(name)));
        if (controls.soundState() != SoundState.HEARD) {
            form.note(words.text("sound." + controls.soundState()));
        }
        CompletableFuture<List<String>> devices = controls.soundDevices();
        devices.thenAccept(names -> {
            List<String> others = new ArrayList<>(names);
            others.removeAll(first);
            others.forEach(box::addItem);
        });
    }

    private JButton test(SettingsForm form, Chime chime) {
        return form.button("settings.test." + chime, () -> controls.test(chime));
    }

    private void sound(UnaryOperator<SoundSettings> change) {
        controls.change(settings -> settings.withSound(change.apply(settings.sound())));
    }

    private void feedback(Feedback feedback) {
        controls.say(new Command.SetFeedback(feedback));
        controls.change(settings -> settings.withFeedback(feedback));
    }

    JPanel live() {
        SettingsForm form = new SettingsForm(words, "settings.page.live");
        form.choice("settings.mass", List.of(MassUnit.values()), MassUnit::symbol, settings().readout().mass(),
                unit -> controls.change(settings -> settings.withReadout(settings.readout().withMass(unit))));
        form.choice("settings.figure", List.of(false, true), now -> words.text(now ? "settings.figure.now" : "settings.figure.peak"),
                settings().readout().now(), now -> controls.change(settings -> settings.withReadout(settings.readout().withNow(now))));
        form.check("settings.awake", settings().awake(), on -> controls.change(settings -> settings.withAwake(on)));
        if (!controls.canKeepAwake()) {
            form.note(words.text("settings.awake.none"));
        }
        form.defaults(() -> {
            controls.change(settings -> settings.withReadout(Settings.DEFAULT.readout()).withAwake(Settings.DEFAULT.awake()));
            reshow.run();
        });
        return form.panel();
    }

    JPanel appearance() {
        SettingsForm form = new SettingsForm(words, "settings.page.appearance");
        Appearance now = settings().appearance();
        form.choice("settings.theme", List.of("system", "light", "dark"), id -> words.text("settings.theme." + id), now.theme(),
                theme -> look(look -> look.withTheme(theme)));
        form.check("settings.contrast", now.highContrast(), on -> look(look -> look.withHighContrast(on)));
        form.slider("settings.text", Appearance.SMALLEST_TEXT, Appearance.LARGEST_TEXT, 10, now.textPercent(), PERCENT,
                percent -> look(look -> look.withTextPercent(percent)));
        form.check("settings.motion", now.reduceMotion(), on -> look(look -> look.withReduceMotion(on)));
        form.choice("settings.language", List.of("", "en", "de"), id -> words.text("settings.language." + (id.isEmpty() ? "system" : id)),
                now.language(), language -> look(look -> look.withLanguage(language)));
        form.defaults(() -> {
            look(look -> Settings.DEFAULT.appearance());
            reshow.run();
        });
        return form.panel();
    }

    private void look(UnaryOperator<Appearance> change) {
        controls.change(settings -> settings.withAppearance(change.apply(settings.appearance())));
        reshow.run();
    }

    private Settings settings() {
        return controls.settings();
    }
}
