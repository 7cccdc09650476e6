package org.backline.report;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import org.backline.core.math.MassUnit;
import org.backline.core.metric.Unit;
import org.backline.core.rep.ExerciseList;
import org.backline.core.rep.OwnExercise;

/**
 * The words of Backline in one language, and figures written the way they are read in it. Shared by window and terminal; the keys
 * are those of {@code messages.properties} beside this class. Angles come in radians, shares as 1 = all, and leave as whole degrees
 * and whole percent: the strap does not know tenths.
 */
public final class Words {
    private static final String BUNDLE = "org.backline.report.messages";
    private static final String EXERCISE = "exercise";
    private static final char MINUS = '\u2212';
    private static final char NARROW_SPACE = '\u202F';

    private final Locale locale;
    private final MassUnit mass;
    private final ExerciseList exercises;
    private final ResourceBundle bundle;

    private Words(Locale locale, MassUnit mass, ExerciseList exercises) {
        this.mass = mass;
        this.exercises = exercises;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(
                ResourceBundle.Control.FORMAT_PROPERTIES));
        this.locale = bundle.getLocale().getLanguage().isEmpty() ? english(locale) : locale;
    }

    /** English words go with English figures, not with those of a language that there are no words of. */
    private static Locale english(Locale wanted) {
        return wanted.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? wanted : Locale.ENGLISH;
    }

    /** @return the words of that language, English if there are none */
    public static Words of(Locale locale) {
        return new Words(locale, MassUnit.KILOGRAM, ExerciseList.STANDARD);
    }

    /** @param language {@code en}, {@code de} … or empty for the system's */
    public static Words ofLanguage(String language) {
        return of(language.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(language));
    }

    /** @return the same words, loads in another unit */
    public Words in(MassUnit unit) {
        return new Words(locale, unit, exercises);
    }

    /** @return the same words, and a user's own names of exercises */
    public Words naming(ExerciseList known) {
        return new Words(locale, mass, known);
    }

    /** @return the unit that loads are read in */
    public MassUnit mass() {
        return mass;
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** @return the sentence of that key, with {@code parts} in the places of {@code {0}}, {@code {1}} … */
    public String text(String key, Object... parts) {
        String pattern = bundle.getString(key);
        return parts.length == 0 ? pattern : new MessageFormat(pattern, locale).format(parts);
    }

    /** @return how an id of a catalogue is called ({@code exercise.deadlift}), the id itself where no word was given */
    public String name(String kind, String id) {
        String key = kind + '.' + id;
        return has(key) ? text(key) : kind.equals(EXERCISE) ? exercises.own(id).map(OwnExercise::name).orElse(id) : id;
    }

    /** @param halves how many more turned back before lockout; empty if not known @return {@code 4 reps, 1 half rep} */
    public String reps(int reps, OptionalInt halves) {
        String whole = text("review.reps", reps);
        return halves.orElse(0) == 0 ? whole : text("review.halves", whole, halves.getAsInt());
    }

    /** @param reason its id @return why a step of the calibration was not taken, and what to do */
    public String refusal(String reason) {
        String key = "refused." + reason;
        return has(key) ? text(key) : text("refused.other", reason);
    }

    /** @return {@code 42°}, {@code −16°} */
    public String degrees(double radians) {
        return number(Math.toDegrees(radians), 0) + '°';
    }

    /** @return {@code +3°}, {@code −2°}: a change */
    public String change(double radians) {
        return (Math.rint(Math.toDegrees(radians)) > 0 ? "+" : "") + degrees(radians);
    }

    /** @return a metric's value as people read it: whole degrees and percent, tenths of a second, milliseconds of a lag */
    public String figure(Unit unit, double value) {
        return switch (unit) {
            case RADIAN -> degrees(value);
            case SHARE -> percent(value);
            case RATIO -> number(value, 1);
            case SECOND -> text("unit.s", number(value, 1));
            case LAG -> text("unit.ms", number(1000 * value, 0));
            case RADIAN_PER_SECOND -> text("unit.deg-per-s", degrees(value));
            case RADIAN_SECOND -> text("unit.deg-s", degrees(value));
            case RADIAN_PER_REP -> text("unit.deg-per-rep", number(Math.toDegrees(value), 1) + '°');
        };
    }

    /** @return {@code 80 %}, with a narrow space that does not break */
    public String percent(double share) {
        return percent(share, 0);
    }

    public String percent(double share, int decimals) {
        return number(100 * share, decimals) + NARROW_SPACE + '%';
    }

    /** @param kilograms [kg] @return in the unit that loads are read in: {@code 100 kg}, {@code 102.5 kg}, {@code 225 lb} */
    public String load(double kilograms) {
        double tenths = Math.rint(10 * mass.of(kilograms)) / 10;
        return number(tenths, tenths == Math.rint(tenths) ? 0 : 1) + NARROW_SPACE + mass.symbol();
    }

    /** @return a number with that many decimals, in the language's own form, with a real minus and no negative zero */
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setGroupingUsed(false);
        double step = Math.pow(10, decimals);
        double rounded = Math.rint(value * step) / step + 0.0;
        return format.format(rounded).replace('-', MINUS);
    }

    /** @return {@code 1:24}, {@code 61:05}: minutes and seconds */
    public String minutes(double seconds) {
        long whole = Math.max(0, (long) seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    /** @return {@code 18:42:07}: time of the day here */
    public String time(Instant moment) {
        return moment.atZone(ZoneId.systemDefault()).toLocalTime().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_TIME);
    }

    /** @return {@code 00:12:34}: hours, minutes and seconds */
    public String hours(double seconds) {
        long whole = Math.max(0, (long) seconds);
        return String.format(Locale.ROOT, "%02d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }
}
