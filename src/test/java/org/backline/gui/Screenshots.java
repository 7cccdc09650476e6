package org.backline.gui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import org.backline.app.LinkState;
import org.backline.core.alert.Alert;
import org.backline.core.alert.Severity;
import org.backline.core.math.Angle;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Quality;
import org.backline.core.session.LiftEvent;
import org.backline.gui.model.Controls.Screen;
import org.backline.gui.model.ScriptedLift;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;

/**
 * Paints every screen of the window from a scripted set into PNG files, with no display needed, so that a person can look at them:
 * {@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.backline.gui.Screenshots -Dexec.args=FOLDER}.
 */
public final class Screenshots {
    private static final ScriptedLift LIFT = ScriptedLift.ofPeaks(0.59, 0.63, 0.66, 0.72, 0.84);

    private Screenshots() {
    }

    /** @param arguments the folder, then, if only some are wanted, parts of their names */
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        for (Theme theme : Theme.values()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                for (Map.Entry<String, BiFunction<Theme, Words, Bench>> scene : scenes().entrySet()) {
                    for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
                        String name = "%s-%s-%s-%d.png".formatted(scene.getKey(), theme.setting(), locale, size[0]);
                        if (wanted.stream().allMatch(name::contains)) {
                            SwingUtilities.invokeAndWait(() -> write(scene.getValue().apply(theme, Words.of(locale))
                                    .paint(size[0], size[1], 1), folder.resolve(name)));
                        }
                    }
                }
            }
        }
    }

    /** @return what there is to see, by name */
    static Map<String, BiFunction<Theme, Words, Bench>> scenes() {
        Map<String, BiFunction<Theme, Words, Bench>> scenes = new TreeMap<>();
        scenes.put("live-ok", (theme, words) -> Bench.of(LIFT, theme, words).run(14.6, 0));
        scenes.put("live-near", (theme, words) -> Bench.of(LIFT, theme, words).run(18.6, 0));
        scenes.put("live-round", (theme, words) -> Bench.of(LIFT, theme, words).run(22.7, 0));
        scenes.put("live-arch", (theme, words) -> arching(Bench.of(LIFT, theme, words).run(15.8, 0)));
        scenes.put("live-rounding-on", (theme, words) -> hearing(Bench.of(LIFT, theme, words).run(14.6, 0), new LiftEvent.AlertRaised(14.6, 1,
                3, new Alert("over-change", Severity.ALERT, 14.4, Angle.ofDegrees(39), Angle.ofDegrees(38)))));
        scenes.put("live-withheld", (theme, words) -> hearing(Bench.of(gap(), theme, words).run(14.6, 0), new LiftEvent.AlertsWithheld(14.6, 1,
                3, "poor-data")));
        scenes.put("live-rest", (theme, words) -> hidden(Bench.of(LIFT, theme, words).run(40, 0)));
        scenes.put("after-the-set", (theme, words) -> Bench.of(LIFT, theme, words).run(40, 0));
        scenes.put("live-stale", (theme, words) -> Bench.of(LIFT, theme, words).run(18.3, 1.4));
        scenes.put("live-lost", (theme, words) -> Bench.of(LIFT, theme, words).run(18.3, 4.4));
        scenes.put("live-nominal", (theme, words) -> Bench.of(LIFT.uncalibrated(), theme, words).run(3, 0));
        scenes.put("live-single", (theme, words) -> Bench.of(LIFT.withSingleNode(), theme, words).run(14.6, 0));
        scenes.put("live-start", (theme, words) -> Bench.of(LIFT, theme, words));
        scenes.put("live-failed", (theme, words) -> Bench.of(LIFT, theme, words)
                .link(LinkState.Phase.FAILED, "ttyACM0: permission denied"));
        scenes.put("lifting-near", (theme, words) -> lifting(Bench.of(LIFT, theme, words).run(18.6, 0)));
        scenes.put("lifting-round", (theme, words) -> lifting(Bench.of(LIFT, theme, words).run(22.7, 0)));
        scenes.put("lifting-arch", (theme, words) -> lifting(arching(Bench.of(LIFT, theme, words).run(15.8, 0))));
        scenes.put("review-set", (theme, words) -> at(Bench.of(gap(), theme, words).withHistory(), Screen.REVIEW));
        scenes.put("review-rep", (theme, words) -> {
            Bench bench = at(Bench.of(gap(), theme, words).withHistory(), Screen.REVIEW);
            bench.shell().review().stepRep(-1);
            return bench;
        });
        scenes.put("review-empty", (theme, words) -> at(Bench.of(LIFT, theme, words), Screen.REVIEW));
        scenes.put("calibrate-idle", (theme, words) -> at(Bench.of(LIFT, theme, words).run(5, 0), Screen.CALIBRATE));
        scenes.put("calibrate-find", (theme, words) -> at(Bench.of(LIFT, theme, words), Screen.CALIBRATE));
        scenes.put("calibrate-stand", (theme, words) -> calibrating(theme, words, 9, 0));
        scenes.put("calibrate-refused", (theme, words) -> hearing(calibrating(theme, words, 9, 0),
                new LiftEvent.CalibrationRefused(9, CalibrationStep.STAND, "moving")));
        scenes.put("calibrate-alerts", (theme, words) -> calibrating(theme, words, 22, 3));
        scenes.put("calibrate-done", (theme, words) -> calibrating(theme, words, 30, 4));
        return scenes;
    }

    /** Stands still for the calibration until a time [s], and leaves out some steps. */
    private static Bench calibrating(Theme theme, Words words, double until, int skipped) {
        Bench bench = at(Bench.of(LIFT, theme, words).run(2, 0), Screen.CALIBRATE);
        bench.shell().calibrate().begin();
        boolean skips = skipped == 0;
        for (double time = 2.01; time < until; time += 0.01) {
            bench.still(time);
            if (!skips && time > 15) {
                skips = true;
                bench.hear(new LiftEvent.Calibrated(time, new Calibration(Calibration.Kind.STAND, time, List.of(), 0, 0)));
                for (int i = 0; i < skipped; i++) {
                    bench.shell().calibrate().skip();
                }
            }
        }
        return bench;
    }

    private static ScriptedLift gap() {
        return ScriptedLift.ofPeaks(0.59, 0.63, 0.66, 0.72, 0.84).withGap(12.2, 12.9);
    }

    /** Hollows the back at the top of the third rep, past the line. */
    private static Bench arching(Bench bench) {
        for (double time = 15.81; time < 16.4; time += 0.01) {
            double flexion = Angle.ofDegrees(-17 * Math.min(1, (time - 15.81) / 0.3));
            bench.hear(new LiftEvent.PostureUpdated(new LumbarPosture(time, flexion, 0, 0, 0, Angle.ofDegrees(8), Angle.ofDegrees(-9), 0, 0.03,
                    Quality.GOOD)));
        }
        return hearing(bench, new LiftEvent.AlertRaised(16.4, 1, 3, new Alert("over-arch", Severity.ALERT, 16.1, Angle.ofDegrees(-17),
                Angle.ofDegrees(-15))));
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

    private static void write(BufferedImage image, Path file) {
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
