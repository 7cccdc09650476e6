package org.backline.report;

import java.util.OptionalDouble;
import org.backline.core.posture.OwnRange;
import org.backline.core.session.SetResult;
import org.backline.core.session.Verdict;
import org.backline.core.session.Verdict.Kind;

/** A set in one sentence, in words. */
public final class VerdictText {
    private final Words words;

    public VerdictText(Words words) {
        this.words = words;
    }

    /** @return what there is to say about the set, and whether a rep may lie in a hole in its data */
    public String sentence(SetResult set) {
        String sentence = sentence(Verdict.of(set), set.conditions().range());
        OptionalDouble unseen = set.unseen();
        return unseen.isEmpty() ? sentence
                : sentence + ' ' + words.text("verdict.unseen", words.text("review.seconds", words.number(unseen.getAsDouble(), 1)));
    }

    /** @param range what counts as 100 %, for sentences that say a share @return {@code Rep 5 crossed your line in the middle: 84 % …} */
    String sentence(Verdict verdict, OwnRange range) {
        String place = verdict.place().map(where -> words.text("verdict.place." + where)).orElse("");
        boolean share = verdict.kind() == Kind.MANY_OVER || verdict.kind() == Kind.ONE_OVER;
        String value = share ? words.percent(range.shareOf(verdict.value())) : words.degrees(verdict.value());
        String line = share ? words.percent(range.shareOf(verdict.line())) : words.degrees(verdict.line());
        String sentence = words.text("verdict." + verdict.kind().id(), verdict.rep(), verdict.count(), verdict.of(), value, line, place)
                .replace("  ", " ").replace(" :", ":");
        return share && range.origin() == OwnRange.Origin.POPULATION ? sentence + ' ' + words.text("verdict.typical") : sentence;
    }
}
