package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The C core of {@code firmware-protocol}, built with whatever C compiler there is. */
final class CCore {
    static final Path PROTOCOL = Path.of("firmware-protocol");
    private static final List<String> STRICT = List.of("-std=c99", "-Wall", "-Wextra", "-Wconversion", "-pedantic", "-Werror", "-O1");

    /** What a program said. */
    record Outcome(int exit, List<String> lines) {
    }

    private CCore() {
    }

    /** @param sources of {@code tests}, the first with the main function @return the program; without a compiler the test is not run */
    static Path build(Path folder, String... sources) throws IOException, InterruptedException {
        Assumptions.assumeTrue(hasCompiler(), "no C compiler (cc)");
        Path program = folder.resolve(sources[0].replace(".c", ""));
        List<String> command = new ArrayList<>(List.of("cc"));
        command.addAll(STRICT);
        command.addAll(List.of("-I", PROTOCOL.resolve("core").toString(), "-o", program.toString()));
        Stream.of(sources).map(source -> PROTOCOL.resolve("tests").resolve(source).toString()).forEach(command::add);
        try (Stream<Path> core = Files.list(PROTOCOL.resolve("core"))) {
            core.map(Path::toString).filter(name -> name.endsWith(".c")).sorted().forEach(command::add);
        }
        assertThat(run(folder, List.of(), command)).isEqualTo(new Outcome(0, List.of()));
        return program;
    }

    /** Runs a program to its end, with these lines as its input. */
    static Outcome run(Path folder, List<String> input, List<String> command) throws IOException, InterruptedException {
        Path in = Files.write(Files.createTempFile(folder, "in", ".txt"), input);
        Path out = Files.createTempFile(folder, "out", ".txt");
        Process process = new ProcessBuilder(command).redirectInput(in.toFile()).redirectErrorStream(true).redirectOutput(out.toFile())
                .start();
        int exit = process.waitFor();
        return new Outcome(exit, Files.readAllLines(out, StandardCharsets.UTF_8));
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
