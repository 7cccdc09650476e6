package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks the sources of the window: whatever is shown or spoken comes from the bundles. */
class TextsTest {
    private static final Path WINDOW = Path.of("src", "main", "java", "org", "backline", "gui");
    /** A word in quotes, given to something that shows or speaks it. */
    private static final Pattern SHOWN = Pattern.compile("(new J(Label|Button|CheckBox|MenuItem|RadioButton|TextArea|Dialog|Frame)|setText"
            + "|setTitle|setToolTipText|drawString|spoken|setAccessibleName|setAccessibleDescription)\\(\"[^\"]*\\p{L}{2,}[^\"]*\"");

    @Test
    void noTextStandsOutsideOfTheBundles() throws IOException {
        try (Stream<Path> files = Files.walk(WINDOW)) {
            List<String> texts = files.filter(file -> file.toString().endsWith(".java")).flatMap(TextsTest::texts).toList();

            assertThat(texts).as("the program's own name needs no translation").containsExactly("new JFrame(\"Backline\"");
        }
    }

    private static Stream<String> texts(Path file) {
        try {
            return SHOWN.matcher(Files.readString(file)).results().map(MatchResult::group);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
