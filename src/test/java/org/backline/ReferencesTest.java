package org.backline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What code and documents refer to is there: files, sections, decisions, and the sources that stand in brackets. */
class ReferencesTest {
    private static final Path DESIGN = Path.of("src", "design");
    /** In code a document goes by its name alone. */
    private static final List<Path> SHELVES = List.of(Path.of(""), DESIGN, Path.of("src", "site"), Path.of("firmware-protocol"));
    /** {@code definitions.md#events}, with or without a way to it; a web address is none. */
    private static final Pattern DOCUMENT = Pattern.compile("(?<![\\w/:.-])((?:\\.{1,2}/)*(?:[\\w-]+/)*[\\w-]+\\.md)(?:#([\\w-]+))?");
    private static final Pattern DECISION = Pattern.compile("\\bdecisions? (\\d{4})");
    private static final Pattern SOURCE = Pattern.compile("\\[((?:\\d+|Ho)(?:(?:, |–)\\d+)*)](?!\\()");

    @Test
    void whatIsReferredToIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path text : texts()) {
            String all = Files.readString(text);
            DOCUMENT.matcher(all).results().filter(found -> !isThere(text, found))
                    .forEach(found -> missing.add(text + ": " + found.group()));
            DECISION.matcher(all).results().filter(found -> !decided(found.group(1)))
                    .forEach(found -> missing.add(text + ": " + found.group()));
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"definitions.md", "simulator.md"})
    void aSourceInBracketsIsInTheList(String document) throws IOException {
        String list = Files.readString(DESIGN.resolve("definitions.md")).split("## Sources")[1];
        assertThat(SOURCE.matcher(Files.readString(DESIGN.resolve(document))).results()
                .flatMap(found -> Arrays.stream(found.group(1).split(", |–"))))
                .isNotEmpty().allMatch(tag -> list.contains('[' + tag + ']'));
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> ours = Files.walk(Path.of("src")); Stream<Path> wire = Files.walk(Path.of("firmware-protocol"))) {
            return Stream.of(Stream.of(Path.of("README.md")), ours, wire).flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".md")).toList();
        }
    }

    private static boolean isThere(Path from, MatchResult reference) {
        Path beside = from.resolveSibling(reference.group(1)).normalize();
        return Stream.concat(Stream.of(beside), SHELVES.stream().map(shelf -> shelf.resolve(reference.group(1)))).filter(Files::exists)
                .findFirst()
                .filter(document -> reference.group(2) == null || sections(document).anyMatch(reference.group(2)::equals)).isPresent();
    }

    /** As GitHub makes addresses of headings. */
    private static Stream<String> sections(Path document) {
        try {
            return Files.readAllLines(document).stream().filter(line -> line.startsWith("#"))
                    .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                    .map(line -> line.replaceAll("[^\\p{L}\\d _-]", "").replace(' ', '-'));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean decided(String number) {
        String[] files = DESIGN.resolve("decisions").toFile().list((folder, name) -> name.startsWith(number + '-'));
        return files != null && files.length == 1;
    }
}
