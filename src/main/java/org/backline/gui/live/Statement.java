package org.backline.gui.live;

import java.util.Optional;
import org.backline.app.LinkState;
import org.backline.core.rep.FlexionLimit;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Level;
import org.backline.gui.model.Stage;
import org.backline.report.Words;

/**
 * What the state block says.
 *
 * @param level   its word and icon
 * @param frame   how much of the block it fills
 * @param message the smaller line, empty for none
 */
record Statement(Level level, Frame frame, String message) {

    /** Area grows with the level. */
    enum Frame {
        /** Nothing at all. */
        NONE,
        /** A thin bar that moves, and the message. */
        SEARCH,
        /** A broken outline. */
        BROKEN,
        /** A quiet outline around the message alone. */
        NOTE,
        /** A quiet outline. */
        QUIET,
        /** An outline and word in the state's tint. */
        OUTLINE,
        /** The whole block in the state's fill. */
        FILLED,
        /** A black block upon a window that has turned. */
        BLACK
    }

    static Statement of(DashboardModel model, Words words) {
        Stage stage = model.stage();
        if (stage == Stage.NO_STRAP) {
            return new Statement(Level.NO_DATA, Frame.NONE, "");
        }
        if (stage == Stage.SEARCHING) {
            return new Statement(Level.NO_DATA, Frame.SEARCH, search(model, words));
        }
        if (model.level() == Level.NO_DATA) {
            return new Statement(Level.NO_DATA, Frame.BROKEN, silence(model, words));
        }
        if (model.progress().judging() && (stage != Stage.ARMED || model.level() != Level.OK)) {
            return inSet(model, words);
        }
        Optional<String> refused = model.mounting().refused(model.clock()).map(words::refusal);
        if (stage == Stage.REST) {
            return new Statement(model.level(), Frame.OUTLINE, refused.orElseGet(() -> ofSet(model, words)));
        }
        Frame frame = stage == Stage.READY_TO_CALIBRATE ? Frame.NOTE : Frame.QUIET;
        return new Statement(Level.OK, frame, refused.orElseGet(() -> waiting(model, words)));
    }

    /** @return {@code Your line is 80 %} */
    static String line(DashboardModel model, Words words) {
        if (model.newest().singleNode()) {
            return "";
        }
        String share = words.percent(model.terms().roundShare());
        if (model.terms().limits().round().scale() == FlexionLimit.Scale.SHARE_OF_RANGE) {
            return words.text("live.line", share);
        }
        return words.text("live.line.angle", words.degrees(model.terms().limits().round().value()), share);
    }

    private static Statement inSet(DashboardModel model, Words words) {
        Level level = model.level();
        if (model.warmUp()) {
            return new Statement(level, Frame.OUTLINE, inRep(model, words));
        }
        Frame frame = level.overTheLine() ? Frame.BLACK : level == Level.OK ? Frame.OUTLINE : Frame.FILLED;
        return new Statement(level, frame, inRep(model, words));
    }

    /** The rule that was crossed, or why none is looked at, or why what was lifted did not count, or your line. */
    private static String inRep(DashboardModel model, Words words) {
        if (model.progress().backInside(model.clock())) {
            return words.text("live.inside-again");
        }
        return model.cause().map(new AlertText(model, words)::sentence)
                .or(() -> model.alerts().withheld().map(reason -> words.name("withheld", reason)))
                .or(() -> model.progress().uncounted(model.clock()).map(reason -> words.text("live.uncounted." + reason)))
                .orElseGet(() -> line(model, words));
    }

    /** The rep that the set's level comes from, and its rule. */
    private static String ofSet(DashboardModel model, Words words) {
        return model.alerts().worst().stream().filter(entry -> entry.level() == model.level()).reduce((first, second) -> second)
                .map(entry -> words.text("live.rep", entry.rep()) + " · " + new AlertText(model, words).sentence(entry))
                .orElseGet(() -> line(model, words));
    }

    private static String waiting(DashboardModel model, Words words) {
        return switch (model.stage()) {
            case ARMED -> words.text("live.armed");
            case READY_TO_CALIBRATE -> words.text("live.calibrate");
            default -> words.text("live.start");
        };
    }

    private static String search(DashboardModel model, Words words) {
        if (model.pace().isPresent()) {
            return words.text("live.opening");
        }
        return model.health().columns().map(columns -> words.text("live.columns." + columns.next()))
                .orElseGet(() -> words.text("live.searching", model.portsSeen()));
    }

    private static String failure(LinkState link, Words words) {
        String key = "failed." + link.problem();
        return words.has(key) ? words.text(key) : link.reason();
    }

    private static String silence(DashboardModel model, Words words) {
        return switch (model.stage()) {
            case RECONNECTING -> words.text("live.strap-lost");
            case ENDED -> words.text("live.ended");
            case STOPPED -> model.link().map(link -> failure(link, words)).filter(reason -> !reason.isEmpty())
                    .orElse(words.text("live.stopped"));
            default -> model.beyondBelief() ? words.text("live.check-straps")
                    : words.text("live.old", words.number(model.age(), 1));
        };
    }
}
