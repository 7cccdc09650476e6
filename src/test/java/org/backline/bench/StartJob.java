package org.backline.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * From the start of the process to the first paint, with the launcher's options and the packaged program, in turns: an empty window of
 * FlatLaf and Backline, each with the classes of the JDK archived, as every Java comes, and with its own, Backline's by packaging if it
 * did. Needs {@code ./mvnw package} first, and a display.
 */
final class StartJob {
    private static final Path LAUNCHER = Path.of("src/main/launcher/backline");
    private static final Path JAR = Path.of("target/backline/lib/backline.jar").toAbsolutePath();
    private static final Path PACKAGED = JAR.resolveSibling("classes.jsa");
    private static final int ROUNDS = 9;
    private static final long LONGEST_END_SECONDS = 60;
    private static final String EMPTY = "empty";

    private final Path folder;
    private final Path watcher;

    private StartJob(Path folder) throws IOException {
        this.folder = folder;
        watcher = jar(folder.resolve("watcher.jar"));
    }

    /** @param arguments number of rounds; 9 if not given */
    static void run(List<String> arguments) throws IOException {
        int rounds = arguments.isEmpty() ? ROUNDS : Integer.parseInt(arguments.get(0));
        new StartJob(Files.createTempDirectory("backline-start")).measure(rounds);
    }

    private void measure(int rounds) throws IOException {
        String ofEmpty = archived("empty.jsa", EMPTY);
        String ofBackline = Files.exists(PACKAGED) ? using(PACKAGED) : archived("backline.jsa");
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int i = 0; i < rounds; i++) {
            note(times, "an empty window", millis("-Xshare:auto", EMPTY));
            note(times, "an empty window, its classes archived", millis(ofEmpty, EMPTY));
            note(times, "Backline", millis("-Xshare:auto"));
            note(times, "Backline, its classes archived", millis(ofBackline));
        }
        double empty = median(times.values().iterator().next());
        System.out.println("first paint after the start of the process, median of " + rounds);
        times.forEach((name, each) ->
                System.out.printf(Locale.ROOT, "  %-38s %5.0f ms  %.2f ×%n", name, median(each), median(each) / empty));
    }

    private static void note(Map<String, List<Double>> times, String name, double millis) {
        times.computeIfAbsent(name, first -> new ArrayList<>()).add(millis);
    }

    private String archived(String name, String... arguments) throws IOException {
        Path archive = folder.resolve(name);
        millis("-XX:ArchiveClassesAtExit=" + archive, arguments);
        return using(archive);
    }

    private static String using(Path archive) {
        return "-XX:SharedArchiveFile=" + archive;
    }

    private double millis(String option, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Launcher.windowOptions(LAUNCHER));
        command.addAll(List.of(option, "-Dbackline.home=" + folder.resolve("home"), "-cp", JAR + File.pathSeparator + watcher,
                FirstPaint.class.getName()));
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
