package org.backline.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * From the start of the process to the first paint, with the launcher's options and the packaged program: an empty window of FlatLaf,
 * Backline, and Backline with its classes archived, by packaging if it did, in turns. Needs {@code ./mvnw package} first, and a display.
 */
final class StartJob {
    private static final Path LAUNCHER = Path.of("src/main/launcher/backline");
    private static final Path JAR = Path.of("target/backline/lib/backline.jar").toAbsolutePath();
    private static final Path PACKAGED = JAR.resolveSibling("classes.jsa");
    private static final int ROUNDS = 9;
    private static final long LONGEST_END_SECONDS = 60;

    private final Path watcher;
    private final Path archive;

    private StartJob(Path folder) throws IOException {
        watcher = jar(folder.resolve("watcher.jar"));
        archive = Files.exists(PACKAGED) ? PACKAGED : folder.resolve("classes.jsa");
    }

    /** @param arguments number of rounds; 9 if not given */
    static void run(List<String> arguments) throws IOException {
        int rounds = arguments.isEmpty() ? ROUNDS : Integer.parseInt(arguments.get(0));
        new StartJob(Files.createTempDirectory("backline-start")).measure(rounds);
    }

    private void measure(int rounds) throws IOException {
        if (!Files.exists(archive)) {
            millis("-XX:ArchiveClassesAtExit=" + archive);
        }
        List<Double> empty = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        List<Double> archived = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            empty.add(millis("-Xshare:auto", "empty"));
            plain.add(millis("-Xshare:auto"));
            archived.add(millis("-XX:SharedArchiveFile=" + archive));
        }
        System.out.printf(Locale.ROOT, "first paint, median of %d: empty window %.0f ms, Backline %.0f ms (%.2f ×), with archive %.0f ms (%.2f ×)%n",
                rounds, median(empty), median(plain), median(plain) / median(empty), median(archived), median(archived) / median(empty));
    }

    private double millis(String option, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Launcher.windowOptions(LAUNCHER));
        command.addAll(List.of(option, "-cp", JAR + File.pathSeparator + watcher, FirstPaint.class.getName()));
        command.addAll(List.of(arguments));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            if (!FirstPaint.PAINTED.equals(said.readLine())) {
                throw new IOException("nothing was painted");
            }
            double millis = (System.nanoTime() - begin) * 1e-6;
            process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS);
            return millis;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Classes are archived from jars alone, so those that watch are in one too. */
    private static Path jar(Path file) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file));
             Stream<Path> classes = Files.list(Path.of("target/test-classes/org/backline/bench"))) {
            for (Path each : classes.filter(path -> path.toString().endsWith(".class")).toList()) {
                jar.putNextEntry(new JarEntry("org/backline/bench/" + each.getFileName()));
                Files.copy(each, jar);
            }
        }
        return file;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
