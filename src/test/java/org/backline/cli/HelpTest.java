package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Exercises;
import org.backline.report.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {
    private static final Path README = Path.of("README.md");
    private static final Path MANUAL = Path.of("src", "site", "manual.md");

    static Stream<String> commands() {
        Terminal terminal = new Terminal(System.out, System.err, false, Words.of(Locale.ENGLISH));
        return new Main(terminal).commandLine().getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithAnExampleOfItself(String command) {
        CommandRun help = CommandRun.of(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Usage: backline " + command).containsPattern("Examples?:\\R\\s+backline " + command);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandStandsInTheReadme(String command) throws IOException {
        assertThat(Files.readAllLines(README)).filteredOn(line -> line.matches("\\| `" + command + "\\b.*")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ExitCode.class)
    void everyExitCodeStandsOnceInHelpAndManual(ExitCode code) throws IOException {
        String manualLine = "| " + code.number() + " | " + code.meaning() + " |";
        String helpLine = code.number() + "\\s+" + code.meaning();
        assertThat(Files.readAllLines(MANUAL)).filteredOn(manualLine::equals).hasSize(1);
        assertThat(CommandRun.of("--help").out().lines().map(String::strip).filter(line -> line.matches(helpLine))).hasSize(1);
    }

    @Test
    void theHelpNamesEveryExercise() {
        assertThat(CommandRun.of("analyze", "--help").out().split("[\\s,.]+"))
                .containsAll(Exercises.all().stream().map(Exercise::id).toList());
    }

    @Test
    void noTwoExitCodesAreTheSame() {
        List<Integer> numbers = Arrays.stream(ExitCode.values()).map(ExitCode::number).toList();
        assertThat(numbers).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anUnknownOptionIsOneSentenceAndAPointerToHelp(String command) {
        CommandRun run = CommandRun.of(command, "--no-such-option");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).startsWith("backline: ").contains("Try: backline " + command + " --help");
    }

    @Test
    void anUnknownCommandIsAnsweredWithWhatIsMeant() {
        CommandRun run = CommandRun.of("analyse");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains("analyse");
    }
}
