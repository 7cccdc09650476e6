package org.backline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.backline.core.alert.Feedback;
import org.backline.core.session.Command;

/**
 * What a person said before a source was opened.
 *
 * @param first  words said before its first byte: exercise, line, how a source without marks is calibrated
 * @param answer words said after each that a recording holds: choosing an exercise brings that exercise's own lines, and the person's hold
 */
public record Preset(List<Command> first, Function<? super Command, List<Command>> answer) {
    /** Nothing was said. */
    public static final Preset NONE = new Preset(List.of(), said -> List.of());

    public Preset {
        first = List.copyOf(first);
    }

    /**
     * What is no part of a plan is said, and kept, like everything that a person says: how often to be cued, and what a rep of an exercise
     * is that only this machine knows.
     *
     * @param settings asked again at each word of a recording
     * @return what the settings have to say for that lifter, and then this
     */
    Preset after(Supplier<Settings> settings, Lifter lifter) {
        List<Command> words = new ArrayList<>();
        Settings now = settings.get();
        if (!now.feedback().equals(Feedback.USUAL)) {
            words.add(new Command.SetFeedback(now.feedback()));
        }
        now.roster().exercises().own(lifter.plan().exercise()).ifPresent(own -> words.add(new Command.DefineExercise(own.exercise())));
        words.addAll(first);
        return new Preset(words, word -> {
            List<Command> said = answer.apply(word);
            return said.isEmpty() ? linesOf(settings.get(), lifter, word) : said;
        });
    }

    /** An exercise that a recording chooses begins with its own lines; those that this person set for it are said after it. */
    private static List<Command> linesOf(Settings settings, Lifter lifter, Command word) {
        if (!(word instanceof Command.SelectExercise choice)) {
            return List.of();
        }
        return settings.roster().profile(lifter.name()).linesOf(choice.exercise()).stream().<Command>map(Command.SetLimits::new).toList();
    }
}
