package org.backline.app;

import java.util.List;
import java.util.function.Function;
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
}
