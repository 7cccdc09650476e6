package org.backline.gui.review;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.backline.app.SessionSummary;
import org.backline.app.SetSummary;
import org.backline.report.Words;

/**
 * Which sets are wanted.
 *
 * @param text      words, all of which stand in what is told of a set: exercise, load, day, person
 * @param exercises ids of the exercises; none for all
 * @param people    names; none for all
 */
record Search(String text, Set<String> exercises, Set<String> people) {
    /** Everything is wanted. */
    static final Search ALL = new Search("", Set.of(), Set.of());

    boolean everything() {
        return text.isBlank() && exercises.isEmpty() && people.isEmpty();
    }

    /** @return the sessions with the sets that are wanted, without those that have none */
    List<SessionSummary> among(List<SessionSummary> sessions, Words words, ZoneId zone) {
        return everything() ? sessions : sessions.stream().map(session -> new SessionSummary(session.session(), session.length(),
                session.recording(), session.interrupted(), session.sets().stream().filter(set -> wants(session, set, words, zone)).toList()))
                .filter(session -> !session.sets().isEmpty()).toList();
    }

    private boolean wants(SessionSummary session, SetSummary set, Words words, ZoneId zone) {
        String person = session.session().athlete();
        boolean chips = (exercises.isEmpty() || exercises.contains(set.exercise())) && (people.isEmpty() || people.contains(person));
        String load = set.load().isPresent() ? words.load(set.load().getAsDouble()) : "";
        String day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy yyyy-MM-dd", words.locale())
                .format(session.session().startedAt().atZone(zone));
        String told = plain(String.join(" ", words.name("exercise", set.exercise()), load, day, person), words);
        return chips && Arrays.stream(plain(text, words).strip().split("\\s+")).allMatch(told::contains);
    }

    private static String plain(String text, Words words) {
        return text.toLowerCase(words.locale()).replace('\u202F', ' ');
    }
}
