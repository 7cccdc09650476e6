package org.backline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.complex.Quaternion;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Quality;

/**
 * {@code kit KIT OUT}: writes attitudes ({@code OUT/quats…}) of the trials and flexion ({@code OUT/flex…}) of the sets of a
 * {@link KitFolder}: causal, each row from no later ones, and in folders {@code …-offline} as known when the recording is over. Quality is
 * a number here, so that a table of numbers stays one: 1 good, 0.5 coasting, 0 poor.
 */
final class KitJob {
    private static final String OFFLINE = "-offline";

    private final KitFolder kit;
    private final Path out;

    private KitJob(KitFolder kit, Path out) {
        this.kit = kit;
        this.out = out;
    }

    static void run(List<String> arguments) throws IOException {
        if (arguments.size() != 2) {
            throw new IllegalArgumentException("kit KIT OUT");
        }
        new KitJob(new KitFolder(Path.of(arguments.get(0))), Path.of(arguments.get(1))).run();
    }

    private void run() throws IOException {
        for (Path folder : kit.trialFolders()) {
            String rate = folder.getFileName().toString().substring(KitFolder.TRIALS.length());
            for (Path file : KitFolder.tables(folder)) {
                KitRecording trial = kit.trial(file);
                write("quats" + rate, trial, "qw,qx,qy,qz", LiveRun.attitudes(trial).stream().map(KitJob::line));
                write("quats" + rate + OFFLINE, trial, "qw,qx,qy,qz", OfflineRun.attitudes(trial).stream().map(KitJob::line));
            }
        }
        for (Path folder : kit.sets()) {
            KitRecording set = kit.set(folder);
            write("flex", set, "t,flex_deg,quality", LiveRun.postures(set).stream().map(KitJob::line));
            write("flex" + OFFLINE, set, "t,flex_deg,quality", OfflineRun.postures(set).stream().map(KitJob::line));
        }
    }

    private void write(String folder, KitRecording recording, String header, Stream<String> lines) throws IOException {
        Path file = out.resolve(folder).resolve(recording.name() + ".csv");
        Files.createDirectories(file.getParent());
        Files.write(file, (Iterable<String>) Stream.concat(Stream.of(header), lines)::iterator, StandardCharsets.US_ASCII);
    }

    private static String line(Quaternion q) {
        return q.getQ0() + "," + q.getQ1() + "," + q.getQ2() + "," + q.getQ3();
    }

    private static String line(LumbarPosture posture) {
        return posture.time() + "," + Math.toDegrees(posture.lumbarFlexion()) + "," + number(posture.quality());
    }

    private static double number(Quality quality) {
        return switch (quality) {
            case GOOD -> 1;
            case COASTING -> 0.5;
            case POOR -> 0;
        };
    }
}
