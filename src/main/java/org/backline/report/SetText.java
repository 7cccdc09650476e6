package org.backline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backline.core.rep.Rep;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;

/** A finished set as lines of text: what it was measured with, then a table of its reps. */
public final class SetText {
    private final Words words;
    private final Phrases phrases;
    private final VerdictText verdict;

    public SetText(Words words) {
        this.words = words;
        this.phrases = new Phrases(words);
        this.verdict = new VerdictText(words);
    }

    /** @return head, table, verdict and, where an angle is shown, how far to trust it */
    public List<String> lines(SetResult set) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text("terminal.set", set.index()) + Phrases.BETWEEN
                + phrases.conditions(set.exercise(), set.conditions(), set.trunkOnly())
                + (set.edited() ? Phrases.BETWEEN + words.text("terminal.edited") : ""));
        if (set.trunkOnly()) {
            lines.add(words.text("chip.single"));
        }
        lines.add(line(words.text("terminal.column.rep"), words.text("terminal.column.start"), words.text("terminal.column.turn"),
                words.text("terminal.column.end"), words.text(set.trunkOnly() ? "terminal.column.tilt" : "terminal.column.peak"),
                set.trunkOnly() ? "" : words.text("terminal.column.share"), ""));
        table(set).values().forEach(lines::addAll);
        lines.add(verdict.sentence(set));
        return lines;
    }

    /** @return by when they began: reps, and the half reps among them, which bear no number */
    private SortedMap<Double, List<String>> table(SetResult set) {
        SortedMap<Double, List<String>> table = new TreeMap<>();
        set.reps().forEach(rep -> table.computeIfAbsent(rep.rep().start(), start -> new ArrayList<>()).add(line(rep, set.trunkOnly())));
        set.halfReps().orElse(List.of()).forEach(half -> table.computeIfAbsent(half.start(), start -> new ArrayList<>()).add(
                line(words.text("terminal.column.half"), seconds(half.start()), seconds(half.turn()), seconds(half.end()), "", "",
                words.text("terminal.half"))));
        return table;
    }

    private String line(RepResult result, boolean tilt) {
        Rep rep = result.rep();
        return line(Integer.toString(rep.index()), seconds(rep.start()), seconds(rep.turn()), seconds(rep.end()), phrases.peak(result),
                tilt ? "" : phrases.peakShare(result), remarks(result));
    }

    private String remarks(RepResult result) {
        String quality = words.text("terminal.quality." + result.rep().quality());
        String verdict = phrases.verdict(result);
        String edited = result.edited() ? ", " + words.text("terminal.edited") : "";
        return (verdict.isEmpty() ? quality : verdict + ", " + quality) + edited;
    }

    private String seconds(double time) {
        return words.number(time, 2);
    }

    private static String line(String rep, String start, String turn, String end, String peak, String share, String remarks) {
        return String.format("%5s %9s %9s %9s %7s %8s  %s", rep, start, turn, end, peak, share, remarks).stripTrailing();
    }
}
