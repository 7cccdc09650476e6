package org.backline.gui;

import java.awt.Component;
import java.awt.LayoutManager2;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.backline.app.Settings;
import org.backline.app.SoundState;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.rep.OwnExercise;
import org.backline.core.session.Command;
import org.backline.gui.model.Controls;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Shortcut;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Theme;
import org.backline.gui.widget.BarButton;
import org.backline.report.Words;

/** What can be chosen during a session: lifter, exercise, load, line, strap; re-zero, sound, theme, lifting mode. */
final class TopBar extends JPanel {
    private static final int LONGEST_NAME = 14;

    private final DashboardModel model;
    private final Look look;
    private final Words words;
    private final Controls controls;
    private final Actions actions;
    private final PortMenu ports;
    private final BarButton athlete;
    private final BarButton exercise;
    private final BarButton load;
    private final BarButton line;
    private final BarButton port;
    private final BarButton sound;
    private final BarButton theme;
    private final BarButton lifting;

    TopBar(DashboardModel model, Look look, Controls controls, Actions actions) {
        super(new MigLayout("insets 0 6 0 6, gap 12, aligny center", "", "[40!]"));
        super.setOpaque(false);
        this.model = model;
        this.look = look;
        this.words = look.words();
        this.controls = controls;
        this.actions = actions;
        ports = new PortMenu(words, controls, actions);
        athlete = chooser("bar.athlete", Shortcut.LIFTER, this::chooseAthlete);
        exercise = chooser("bar.exercise", Shortcut.EXERCISE, this::chooseExercise);
        load = chooser("bar.load", Shortcut.LOAD, this::chooseLoad);
        line = chooser("bar.line.tip", Shortcut.LINE, this::chooseLine);
        port = chooser("bar.port", Shortcut.PORT, this::choosePort);
        theme = button("theme", "", "bar.theme.tip", Shortcut.THEME, this::switchTheme);
        sound = button("sound-on", "", "bar.sound.tip", Shortcut.SOUND, actions::toggleSound);
        BarButton rezero = button("rezero", words.text("bar.rezero"), "bar.rezero.tip", Shortcut.REZERO, actions::rezero);
        lifting = button("full-screen", words.text("bar.lifting"), "bar.lifting.tip", Shortcut.LIFTING, actions::toggleLifting);
        for (Component part : new Component[] {athlete, exercise, load, line, port}) {
            super.add(part, "hidemode 3");
        }
        super.add(rezero, "pushx, alignx right");
        super.add(sound);
        super.add(theme);
        super.add(lifting);
        refresh();
    }

    /** Where room is scarce the keys are left out first, then the names of what an icon says too. */
    @Override
    public void doLayout() {
        squeeze(true, true);
        if (tooWide()) {
            squeeze(false, true);
        }
        if (tooWide()) {
            squeeze(false, false);
        }
        super.doLayout();
    }

    private boolean tooWide() {
        return getLayout().preferredLayoutSize(this).width > getWidth();
    }

    private void squeeze(boolean keys, boolean names) {
        for (Component part : getComponents()) {
            ((BarButton) part).showKey(keys);
        }
        for (BarButton each : List.of(sound, theme, lifting)) {
            each.showName(names);
        }
        ((LayoutManager2) getLayout()).invalidateLayout(this);
    }

    /** Shows what the model and the settings say now. */
    void refresh() {
        Settings settings = controls.settings();
        say(athlete, settings.athlete().isEmpty() ? words.text("bar.athlete.none") : shortened(settings.athlete()));
        say(exercise, words.name("exercise", model.terms().exercise()));
        say(load, model.terms().load().isPresent() ? words.load(model.terms().load().getAsDouble()) : words.text("bar.load.none"));
        FlexionLimit round = model.terms().limits().round();
        boolean angle = round.scale() == FlexionLimit.Scale.ANGLE;
        line.setVisible(!model.newest().singleNode()); // trunk tilt has no line
        say(line, words.text("bar.line", angle ? words.degrees(round.value()) : words.percent(round.value())));
        say(port, portName(settings.lastPort()));
        boolean silent = controls.soundState() == SoundState.SILENT;
        String heard = words.text(silent ? "bar.sound.none" : settings.sound().on() ? "bar.sound.on" : "bar.sound.off");
        if (!heard.equals(sound.getText())) {
            sound.icon(settings.sound().on() && !silent ? "sound-on" : "sound-off");
            say(sound, heard);
        }
        say(theme, words.text(look.palette().dark() ? "bar.theme.dark" : "bar.theme.light"));
    }

    /** Offers what can be listened to instead, below the port button. */
    void choosePort() {
        JPopupMenu menu = ports.of(controls::listen);
        ports.extend(menu, actions);
        drop(menu, port);
    }

    /** Offers what can be listened to besides. */
    void addPort() {
        drop(ports.of(actions::listenBeside), port);
    }

    void chooseExercise() {
        JPopupMenu menu = new JPopupMenu();
        for (Exercise each : controls.settings().roster().exercises().all()) {
            menu.add(explained(each, PortMenu.item(words.name("exercise", each.id()), () -> choose(each))));
        }
        drop(menu, exercise);
    }

    /** The exercise begins with its own lines; those that this person set for it are said after it. */
    private void choose(Exercise chosen) {
        controls.change(SettingChange.exercise(chosen));
        if (Exercises.of(chosen.id()).isEmpty()) {
            controls.say(new Command.DefineExercise(chosen));
        }
        controls.say(new Command.SelectExercise(chosen.id()));
        Limits own = controls.settings().plan().limits();
        if (!own.equals(chosen.limits())) {
            controls.say(new Command.SetLimits(own));
        }
    }

    /** Offers who is known, and somebody else. */
    void chooseAthlete() {
        JPopupMenu menu = new JPopupMenu();
        for (String name : controls.settings().roster().names()) {
            menu.add(PortMenu.item(name, () -> controls.change(SettingChange.athlete(name))));
        }
        menu.addSeparator();
        menu.add(PortMenu.item(words.text("athlete.other"), actions::typeAthlete));
        drop(menu, athlete);
    }

    void chooseLoad() {
        JPopupMenu menu = new JPopupMenu();
        LoadChooser chooser = new LoadChooser(words, model.terms().load(), kilograms -> {
            menu.setVisible(false);
            controls.say(new Command.SetLoad(kilograms));
            controls.change(SettingChange.load(kilograms));
        });
        menu.add(chooser);
        drop(menu, load);
        SwingUtilities.invokeLater(chooser::beginTyping); // a menu that opens takes the focus first
    }

    void chooseLine() {
        if (!line.isVisible()) {
            return;
        }
        JPopupMenu menu = new JPopupMenu();
        Exercise of = controls.settings().roster().known(model.terms().exercise());
        LimitChooser chooser = new LimitChooser(words, of, model.terms().range(), model.terms().limits(), limits -> {
            menu.setVisible(false);
            controls.say(new Command.SetLimits(limits));
            controls.change(SettingChange.limits(of, limits));
        });
        menu.add(chooser);
        drop(menu, line);
        chooser.ask(controls, menu::pack);
    }

    void switchTheme() {
        controls.change(SettingChange.theme(look.palette().dark() ? Theme.LIGHT.setting() : Theme.DARK.setting()));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1).strip() + '…';
    }

    private String portName(String uri) {
        if (model.link().isEmpty()) {
            return words.text("bar.port.none");
        } else if (uri.startsWith(PortMenu.DEMO)) {
            return words.text("port.demo");
        }
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    private BarButton chooser(String tip, Shortcut shortcut, Runnable action) {
        BarButton button = BarButton.chooser(look, "");
        button.setToolTipText(shortcut.tip(words.text(tip, "").strip(), words));
        button.addActionListener(event -> action.run());
        return button;
    }

    private BarButton button(String icon, String name, String tip, Shortcut shortcut, Runnable action) {
        BarButton button = BarButton.of(look, icon, name, shortcut.keys(words));
        button.setToolTipText(shortcut.tip(words.text(tip), words));
        button.addActionListener(event -> action.run());
        return button;
    }

    private static void say(BarButton button, String text) {
        if (!text.equals(button.getText())) {
            button.setText(text);
        }
    }

    /** What is to be known of an exercise stands in its tip. */
    private JMenuItem explained(Exercise exercise, JMenuItem item) {
        String key = "exercise-text." + exercise.id();
        String text = controls.settings().roster().exercises().own(exercise.id()).map(OwnExercise::text)
                .orElseGet(() -> words.has(key) ? words.text(key) : "");
        item.setToolTipText(text.isEmpty() ? null : text);
        return item;
    }

    private static void drop(JPopupMenu menu, JComponent below) {
        menu.show(below, 0, below.getHeight() + 4);
    }
}
