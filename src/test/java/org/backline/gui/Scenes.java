package org.backline.gui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.backline.app.Appearance;
import org.backline.app.LinkState;
import org.backline.app.Settings;
import org.backline.core.alert.Alert;
import org.backline.core.alert.Severity;
import org.backline.core.math.Angle;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Quality;
import org.backline.core.rep.Exercises;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Procedure.Step;
import org.backline.core.session.ReferenceBand;
import org.backline.gui.model.Controls.Screen;
import org.backline.gui.model.ScriptedLift;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;

/** Every screen of the window in every state that looks different, by name, made from a scripted set with no display. */
final class Scenes {
    private static final ScriptedLift LIFT = ScriptedLift.ofPeaks(0.59, 0.63, 0.66, 0.72, 0.84);
    /** The calibration begins here, and each of its steps is answered so long after it was asked for [s]. */
    private static final double BEGINS = 2;
    private static final double FRAME = 0.05;

    private Scenes() {
    }

    /** @return what is seen of one of them, as it was drawn */
    static JComponent show(String scene, Theme theme, Locale language) {
        return all().get(scene).show(look(theme, language));
    }

    static Appearance look(Theme theme, Locale language) {
        return Settings.DEFAULT.appearance().withTheme(theme.setting()).withLanguage(language.getLanguage());
    }

    /** Makes what there is to see; on the event thread. */
    @FunctionalInterface
    interface Scene {
        JComponent show(Appearance wanted);
    }

    /** @return all of them */
    static Map<String, Scene> all() {
        Map<String, Scene> scenes = new TreeMap<>();
        live(scenes);
        afterwards(scenes);
        calibrate(scenes);
        sheets(scenes);
        wall(scenes);
        return scenes;
    }

    private static void live(Map<String, Scene> scenes) {
        put(scenes, "live-start", LIFT, bench -> bench);
        put(scenes, "live-searching", LIFT, bench -> {
            bench.model().portsSeen(3);
            return bench.link(LinkState.Phase.SEARCHING, "");
        });
        put(scenes, "live-failed", LIFT, bench -> bench.link(LinkState.Phase.FAILED, "PORT_DENIED"));
        put(scenes, "live-ended", LIFT, bench -> bench.link(LinkState.Phase.FINISHED, ""));
        put(scenes, "live-nominal", LIFT.uncalibrated(), bench -> bench.run(3, 0));
        put(scenes, "live-idle", LIFT, bench -> bench.run(3, 0));
        put(scenes, "live-armed", LIFT, bench -> hearing(bench.run(3, 0), new LiftEvent.SetStarted(3, 1, "deadlift")));
        put(scenes, "live-ok", LIFT, bench -> bench.run(14.6, 0));
        put(scenes, "live-near", LIFT, bench -> bench.run(18.6, 0));
        put(scenes, "live-round", LIFT, bench -> bench.run(22.7, 0));
        put(scenes, "live-arch", LIFT, bench -> arching(bench.run(15.8, 0)));
        put(scenes, "live-rounding-on", LIFT, bench -> hearing(bench.run(14.6, 0), new LiftEvent.AlertRaised(14.6, 1, 3,
                new Alert("over-change", Severity.ALERT, 14.4, Angle.ofDegrees(39), Angle.ofDegrees(38)))));
        put(scenes, "live-withheld", gap(), bench -> hearing(bench.run(14.6, 0), new LiftEvent.AlertsWithheld(14.6, 1, 3, "poor-data")));
        put(scenes, "live-doubtful", LIFT, bench -> hearing(bench.run(14.6, 0), posture(14.61, 0.4, Quality.POOR)));
        put(scenes, "live-beyond", LIFT, bench -> hearing(bench.run(14.6, 0), posture(14.61, 1.3, Quality.GOOD)));
        put(scenes, "live-stale", LIFT, bench -> bench.run(18.3, 1.4));
        put(scenes, "live-lost", LIFT, bench -> bench.run(18.3, 4.4));
        put(scenes, "live-warm-up", LIFT, bench -> {
            bench.model().warmUp(true);
            return bench.run(22.7, 0);
        });
        put(scenes, "live-replay", LIFT, bench -> bench.playing(0.5).run(14.6, 0));
        put(scenes, "live-paused", LIFT, bench -> bench.playing(0).run(18.6, 4));
        put(scenes, "live-opening", LIFT, bench -> bench.playing(1).link(LinkState.Phase.SEARCHING, ""));
        put(scenes, "live-single", LIFT.withSingleNode(), bench -> bench.run(14.6, 0));
        put(scenes, "live-rest", LIFT, bench -> hidden(bench.run(40, 0)));
        put(scenes, "lifting-ok", LIFT, bench -> lifting(bench.run(14.6, 0)));
        put(scenes, "lifting-near", LIFT, bench -> lifting(bench.run(18.6, 0)));
        put(scenes, "lifting-round", LIFT, bench -> lifting(bench.run(22.7, 0)));
        put(scenes, "lifting-arch", LIFT, bench -> lifting(arching(bench.run(15.8, 0))));
        put(scenes, "lifting-stale", LIFT, bench -> lifting(bench.run(18.3, 1.4)));
        put(scenes, "lifting-single", LIFT.withSingleNode(), bench -> lifting(bench.run(14.6, 0)));
    }

    private static void wall(Map<String, Scene> scenes) {
        scenes.put("wall-two",
                wanted -> wall(Bench.of(LIFT, wanted).run(14.6, 0), Bench.of(LIFT, wanted).run(22.7, 0)));
        scenes.put("wall-three", wanted -> wall(Bench.of(LIFT.uncalibrated(), wanted).run(3, 0),
                arching(Bench.of(LIFT, wanted).run(15.8, 0)), Bench.of(LIFT.withSingleNode(), wanted).run(14.6, 0)));
        scenes.put("wall-four", wanted -> wall(four(wanted)));
        scenes.put("wall-lifting", wanted -> {
            Shell shell = wall(four(wanted));
            shell.lifting(true);
            return shell;
        });
        put(scenes, "wall-offer", LIFT, bench -> {
            bench.run(14.6, 0).shell().offer(Optional.of("serial:///dev/ttyACM1"));
            return bench;
        });
    }

    private static Bench[] four(Appearance wanted) {
        return new Bench[] {Bench.of(LIFT, wanted).run(18.6, 0), Bench.of(LIFT, wanted).run(22.7, 0),
            Bench.of(LIFT, wanted).run(40, 0), Bench.of(LIFT, wanted).run(18.3, 4.4)};
    }

    private static Shell wall(Bench... lifters) {
        lifters[0].wall(List.of(lifters).subList(1, lifters.length), "Mara", "Jonas", "Aylin", "Christopher");
        return lifters[0].shell();
    }

    private static LiftEvent reference(ScriptedLift lift) {
        return new LiftEvent.ReferencesChanged(0, "deadlift", ReferenceBand.of(lift.result()).stream().toList());
    }

    private static void afterwards(Map<String, Scene> scenes) {
        put(scenes, "after-the-set", LIFT, bench -> bench.run(40, 0));
        put(scenes, "after-inside", ScriptedLift.ofPeaks(0.59, 0.6, 0.59), bench -> bench.run(111, 0));
        put(scenes, "after-single", LIFT.withSingleNode(), bench -> bench.run(40, 0));
        put(scenes, "live-differs", LIFT.withSingleNode(), bench -> {
            bench.hear(reference(ScriptedLift.ofPeaks(0.59, 0.6, 0.59).withSingleNode()));
            return hearing(bench.run(14.6, 0), new LiftEvent.AlertRaised(14.6, 1, 3,
                    new Alert("differs", Severity.CAUTION, 13, Angle.ofDegrees(14), Angle.ofDegrees(10))));
        });
        put(scenes, "after-reference", LIFT, bench -> {
            bench.hear(reference(LIFT));
            return bench.run(40, 0);
        });
        put(scenes, "review-set", gap(), bench -> at(bench.withHistory(), Screen.REVIEW));
        put(scenes, "review-rep", gap(), bench -> {
            Bench shown = at(bench.withHistory(), Screen.REVIEW);
            shown.shell().review().stepRep(-1);
            return shown;
        });
        put(scenes, "review-empty", LIFT, bench -> at(bench, Screen.REVIEW));
    }

    private static void calibrate(Map<String, Scene> scenes) {
        put(scenes, "calibrate-find", LIFT, bench -> at(bench, Screen.CALIBRATE));
        put(scenes, "calibrate-idle", LIFT, bench -> at(bench.run(5, 0), Screen.CALIBRATE));
        put(scenes, "calibrate-place", LIFT, bench -> calibrating(bench, Step.STAND, 4));
        put(scenes, "calibrate-lead", LIFT, bench -> calibrating(bench, Step.BEND, 1));
        put(scenes, "calibrate-stand", LIFT, bench -> calibrating(bench, Step.STAND, 9));
        put(scenes, "calibrate-bend", LIFT, bench -> calibrating(bench, Step.BEND, 9));
        put(scenes, "calibrate-range", LIFT, bench -> calibrating(bench, Step.RANGE, 6));
        put(scenes, "calibrate-hinge", LIFT, bench -> calibrating(bench, Step.HINGE, 6));
        put(scenes, "calibrate-alerts", LIFT, bench -> calibrating(bench, Step.ALERTS, 8));
        put(scenes, "calibrate-refused", LIFT, bench -> hearing(calibrating(bench, Step.STAND, 9),
                new LiftEvent.CalibrationRefused(BEGINS + 9, CalibrationStep.STAND, "moving")));
        put(scenes, "calibrate-done", LIFT, bench -> calibrating(bench, Step.ALERTS, 14));
    }

    private static void sheets(Map<String, Scene> scenes) {
        scenes.put("sheet-help", wanted -> sheet(wanted, bench -> new HelpSheet(words(wanted), bench, closer(words(wanted)))));
        IntStream.range(0, SettingsSheet.PAGES).forEach(page -> scenes.put("sheet-settings-" + page, wanted -> sheet(wanted,
                bench -> new SettingsSheet(bench.model(), bench).turnTo(page))));
        scenes.put("sheet-line", wanted -> sheet(wanted, bench -> new LimitChooser(words(wanted), Exercises.DEADLIFT,
                bench.model().terms().range(), bench.model().terms().limits(), limits -> { })));
        scenes.put("sheet-load",
                wanted -> sheet(wanted, bench -> new LoadChooser(words(wanted), bench.model().terms().load(), load -> { })));
    }

    private static void put(Map<String, Scene> scenes, String name, ScriptedLift script, Function<Bench, Bench> happens) {
        scenes.put(name, wanted -> happens.apply(Bench.of(script, wanted)).shell());
    }

    /** Puts a sheet in the middle, as large as it wants to be and the screen lets it. */
    private static JComponent sheet(Appearance wanted, Function<Bench, JPanel> content) {
        JPanel sheet = content.apply(Bench.of(LIFT, wanted).run(3, 0));
        JPanel ground = new JPanel(new MigLayout("fill, insets 0", "[center]", "[center]")); // after the theme was set
        sheet.setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")));
        ground.add(sheet, "wmin 0, hmin 0, wmax 100%, hmax 100%");
        return ground;
    }

    private static Words words(Appearance wanted) {
        return Words.ofLanguage(wanted.language());
    }

    private static JButton closer(Words words) {
        return new JButton(words.text("settings.close"));
    }

    /** Stands still, everything before {@code step} taken at once, until so long after that step's lead-in began [s]. */
    private static Bench calibrating(Bench bench, Step step, double seconds) {
        at(bench.run(BEGINS, 0), Screen.CALIBRATE).shell().calibrate().begin();
        List<Step> before = Arrays.stream(Step.values()).filter(each -> each.compareTo(step) < 0).toList();
        double time = BEGINS;
        for (Step each : before) {
            time = still(bench, time, each == Step.STAND ? 6 + 3.5 : 3.5);
            answer(bench, each, time);
        }
        still(bench, time, seconds);
        return bench;
    }

    private static void answer(Bench bench, Step step, double time) {
        switch (step) {
            case STAND -> bench.hear(calibrated(Calibration.Kind.STAND, time));
            case BEND -> bench.hear(calibrated(Calibration.Kind.STAND_AND_BENDS, time));
            case RANGE -> bench.hear(new LiftEvent.RangeChanged(time, new OwnRange(Angle.ofDegrees(58), OwnRange.Origin.MEASURED)));
            default -> bench.shell().calibrate().skip();
        }
    }

    private static LiftEvent calibrated(Calibration.Kind kind, double time) {
        return new LiftEvent.Calibrated(time, new Calibration(kind, time, List.of(), 0, 0));
    }

    private static double still(Bench bench, double from, double seconds) {
        for (int i = 1; i <= seconds / FRAME; i++) {
            bench.still(from + i * FRAME);
        }
        return from + seconds;
    }

    private static ScriptedLift gap() {
        return ScriptedLift.ofPeaks(0.59, 0.63, 0.66, 0.72, 0.84).withGap(12.2, 12.9);
    }

    /** Hollows the back at the top of the third rep, past the line. */
    private static Bench arching(Bench bench) {
        for (double time = 15.81; time < 16.4; time += 0.01) {
            double flexion = Angle.ofDegrees(-17 * Math.min(1, (time - 15.81) / 0.3));
            bench.hear(new LiftEvent.PostureUpdated(new LumbarPosture(time, flexion, 0, 0, 0, Angle.ofDegrees(8), Angle.ofDegrees(-9), 0,
                    0.03,
                    Quality.GOOD)));
        }
        return hearing(bench, new LiftEvent.AlertRaised(16.4, 1, 3, new Alert("over-arch", Severity.ALERT, 16.1, Angle.ofDegrees(-17),
                Angle.ofDegrees(-15))));
    }

    private static LiftEvent posture(double time, double share, Quality quality) {
        double flexion = share * Angle.ofDegrees(58);
        return new LiftEvent.PostureUpdated(new LumbarPosture(time, flexion, 0, 0, 0, Angle.ofDegrees(30), Angle.ofDegrees(50), 0, 0.03,
                quality));
    }

    private static Bench hearing(Bench bench, LiftEvent event) {
        bench.hear(event);
        bench.shell().refresh(1);
        return bench;
    }

    private static Bench hidden(Bench bench) {
        bench.model().after().toggle();
        bench.shell().refresh(1);
        return bench;
    }

    private static Bench lifting(Bench bench) {
        bench.shell().lifting(true);
        bench.shell().refresh(1);
        return bench;
    }

    private static Bench at(Bench bench, Screen screen) {
        bench.shell().show(screen);
        return bench;
    }
}
