package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Assumptions;

/** The C core of {@code firmware-protocol}, built with whatever C compiler there is. */
final class CCore {
    static final Path PROTOCOL = Path.of("firmware-protocol");
    private static final Path CORE = PROTOCOL.resolve("core");
    private static final Path TESTS = PROTOCOL.resolve("tests");
    private static final Path BUILT = Path.of("target", "c-core");
    private static final List<String> STRICT = List.of("-std=c99", "-Wall", "-Wextra", "-Wconversion", "-pedantic", "-Werror", "-O1");

    /** What a program said. */
    record Outcome(int exit, List<String> lines) {
    }

    private CCore() {
    }

    /**
     * Compiles what was not compiled yet, of these very sources, by any test.
     *
     * @param sources of {@code tests}, the first with the main function
     * @return the program; without a compiler the test is not run
     */
    static Path build(String... sources) throws IOException, InterruptedException {
        Assumptions.assumeTrue(hasCompiler(), "no C compiler (cc)");
        Path folder = Files.createDirectories(BUILT.resolve(fingerprint()));
        Path program = folder.resolve(sources[0].replace(".c", ""));
        if (!Files.exists(program)) {
            List<String> command = new ArrayList<>(List.of("cc", "-o", program.toString()));
            for (Path source : Stream.concat(Stream.of(sources).map(TESTS::resolve), sources(CORE).stream()).toList()) {
                command.add(object(source, folder).toString());
            }
            compile(folder, command);
        }
        return program;
    }

    private static Path object(Path source, Path folder) throws IOException, InterruptedException {
        Path object = folder.resolve(source.getFileName().toString().replace(".c", ".o"));
        if (!Files.exists(object)) {
            List<String> command = new ArrayList<>(List.of("cc"));
            command.addAll(STRICT);
            command.addAll(List.of("-I", CORE.toString(), "-c", source.toString(), "-o", object.toString()));
            compile(folder, command);
        }
        return object;
    }

    private static void compile(Path folder, List<String> command) throws IOException, InterruptedException {
        assertThat(run(folder, List.of(), command)).isEqualTo(new Outcome(0, List.of()));
    }

    private static String fingerprint() throws IOException {
        CRC32C crc = new CRC32C();
        crc.update(String.join(" ", STRICT).getBytes(StandardCharsets.UTF_8));
        for (Path folder : List.of(CORE, TESTS)) {
            for (Path file : files(folder, ".*\\.[ch]")) {
                crc.update(Files.readAllBytes(file));
            }
        }
        return String.format("%08x", crc.getValue());
    }

    private static List<Path> sources(Path folder) throws IOException {
        return files(folder, ".*\\.c");
    }

    private static List<Path> files(Path folder, String form) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(form)).sorted().toList();
        }
    }

    /** Runs a program to its end, with these lines as its input. */
    static Outcome run(Path folder, List<String> input, List<String> command) throws IOException, InterruptedException {
        Path in = Files.write(Files.createTempFile(folder, "in", ".txt"), input);
        Path out = Files.createTempFile(folder, "out", ".txt");
        Process process = new ProcessBuilder(command).redirectInput(in.toFile()).redirectErrorStream(true).redirectOutput(out.toFile())
                .start();
        int exit = process.waitFor();
        Outcome outcome = new Outcome(exit, Files.readAllLines(out, StandardCharsets.UTF_8));
        Files.delete(in);
        Files.delete(out);
        return outcome;
    }

    private static boolean hasCompiler() throws InterruptedException {
        try {
            return new ProcessBuilder("cc", "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
