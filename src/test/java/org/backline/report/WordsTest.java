package org.backline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.backline.core.math.MassUnit;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.ExerciseList;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.OwnExercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundles: whole in both languages, and without a word that judges (definitions.md#acceptance-tests, A9). */
class WordsTest {
    private static final List<String> BANNED = List.of("dangerous", "safe", "injury", "risk", "bad", "wrong", "correct form",
            "gefährlich", "sicher", "verletzung", "risiko", "schlecht", "falsch");
    /** The claim says what the program does not do, and needs the words for it. */
    private static final String CLAIM = "help.claim";

    @Test
    void aUsersOwnExerciseIsCalledAsTheUserDoes() {
        ExerciseList own = new ExerciseList(List.of(new OwnExercise(new Exercise("pause-deadlift", 1, Exercises.DEADLIFT.criteria(),
                Exercises.DEADLIFT.limits()), "Pausenheben", "")));

        assertThat(Words.of(Locale.ENGLISH).naming(own).name("exercise", "pause-deadlift")).isEqualTo("Pausenheben");
        assertThat(Words.of(Locale.ENGLISH).naming(own).name("exercise", "deadlift")).isEqualTo("Deadlift");
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(file("messages_de.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(file("messages.properties").stringPropertyNames());
    }

    @Test
    void bothLanguagesTakeTheSameParts() throws IOException {
        Properties english = file("messages.properties");
        Properties german = file("messages_de.properties");
        for (String key : english.stringPropertyNames()) {
            assertThat(parts(german.getProperty(key))).as(key).isEqualTo(parts(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_de.properties"})
    void everyExerciseHasANameAndAText(String name) throws IOException {
        Properties words = file(name);
        assertThat(Exercises.all())
                .allSatisfy(exercise -> assertThat(words).containsKeys("exercise." + exercise.id(), "exercise-text." + exercise.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_de.properties"})
    void noWordJudges(String name) throws IOException {
        Properties words = file(name);
        Pattern banned = Pattern.compile("\\b(" + String.join("|", BANNED) + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        for (String key : words.stringPropertyNames()) {
            if (!key.equals(CLAIM)) {
                assertThat(words.getProperty(key)).as(key).doesNotContainPattern(banned);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_de.properties"})
    void noApostropheSwallowsAPart(String name) throws IOException {
        assertThat(file(name).values()).allSatisfy(text -> assertThat((String) text).doesNotContain("'").isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"0.733, 42°", "-0.28, −16°", "-0.001, 0°"})
    void anglesAreWholeDegreesWithARealMinus(double radians, String expected) {
        assertThat(Words.of(Locale.ENGLISH).degrees(radians)).isEqualTo(expected);
    }

    @Test
    void percentagesKeepTheirSignOnTheLine() {
        assertThat(Words.of(Locale.ENGLISH).percent(0.8)).isEqualTo("80\u202F%");
    }

    @Test
    void decimalsFollowTheLanguage() {
        assertThat(Words.of(Locale.GERMAN).load(102.5)).isEqualTo("102,5\u202Fkg");
    }

    @Test
    void loadsAreReadInTheUnitOfThePlates() {
        Words pounds = Words.of(Locale.ENGLISH).in(MassUnit.POUND);

        assertThat(pounds.load(MassUnit.POUND.kilograms(225))).isEqualTo("225\u202Flb");
        assertThat(pounds.load(100)).isEqualTo("220.5\u202Flb");
    }

    @Test
    void anotherLanguageGetsEnglishWhateverTheSystemSpeaks() {
        assertThat(Words.of(Locale.FRENCH).text("screen.review")).isEqualTo("Review");
        assertThat(Words.of(Locale.ENGLISH).text("screen.review")).isEqualTo("Review");
        assertThat(Words.of(Locale.GERMAN).text("screen.review")).isEqualTo("Rückblick");
    }

    @Test
    void partsStandWhereTheyBelong() {
        assertThat(Words.of(Locale.ENGLISH).text("phase.IN_SET", 3, 5)).isEqualTo("SET 3 · REP 5");
    }

    @Test
    void anIdWithoutAWordIsShownAsItIs() {
        assertThat(Words.of(Locale.ENGLISH).name("exercise", "no-such-lift")).isEqualTo("no-such-lift");
    }

    private static int parts(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Properties file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name));
             Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }

    @Test
    void englishWordsGoWithEnglishFigures() {
        Words english = Words.of(Locale.ENGLISH);
        Words elsewhere = Words.of(Locale.forLanguageTag("ar-EG"));
        assertThat(elsewhere.percent(0.8)).isEqualTo(english.percent(0.8));
        assertThat(elsewhere.text("review.reps", 1234)).isEqualTo(english.text("review.reps", 1234));
        assertThat(Words.of(Locale.UK).locale()).isEqualTo(Locale.UK);
        assertThat(Words.of(Locale.forLanguageTag("de-AT")).locale().getCountry()).isEqualTo("AT");
    }
}
