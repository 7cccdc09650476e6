package org.backline.report;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backline.core.alert.Cue;
import org.backline.core.alert.Severity;
import org.backline.core.device.ColumnsProposed;
import org.backline.core.device.ColumnsRefused;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.NodeStream;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.StreamFault;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.RepResult;

/**
 * Tells a session as it happens, a line for each event that a person wants to hear of. Of each kind of fault only the first is told;
 * the {@link Tally} has them all.
 */
public final class Narrator {
    private final Words words;
    private final Phrases phrases;
    private final VerdictText verdict;
    private final Set<String> beyond = new HashSet<>();
    private final Set<StreamFault.Kind> told = EnumSet.noneOf(StreamFault.Kind.class);

    private boolean trunkOnly;
    private String conditions = "";

    public Narrator(Words words) {
        this.words = words;
        this.phrases = new Phrases(words);
        this.verdict = new VerdictText(words);
    }

    /** @return what to tell, with its time; empty if there is nothing to tell */
    public Optional<String> update(LiftEvent event) {
        return sentence(event).map(sentence -> String.format("%9s  %s", words.text("terminal.time", words.number(event.time(), 2)),
                sentence));
    }

    private Optional<String> sentence(LiftEvent event) {
        if (event instanceof LiftEvent.StrapReported reported) {
            return strap(reported.report());
        }
        if (event instanceof LiftEvent.FaultSeen seen) {
            return told.add(seen.fault().kind()) ? Optional.of(fault(seen.fault())) : Optional.empty();
        }
        if (event instanceof LiftEvent.SamplesMissed missed) {
            return Optional.of(words.text("terminal.lost", missed.lost().count(), missed.lost().node(),
                    words.text("strip.cause." + missed.lost().cause())));
        }
        return preparation(event).or(() -> set(event)).or(() -> rep(event)).or(() -> alert(event));
    }

    private Optional<String> preparation(LiftEvent event) {
        if (event instanceof LiftEvent.ConditionsChanged changed) {
            String before = conditions;
            conditions = phrases.conditions(changed.exercise(), changed.conditions(), trunkOnly);
            return conditions.equals(before) ? Optional.empty() : Optional.of(conditions);
        }
        if (event instanceof LiftEvent.Calibrated calibrated) {
            return Optional.of(words.text("terminal.calibrated",
                    words.text("terminal.mounting." + calibrated.calibration().kind())));
        }
        if (event instanceof LiftEvent.CalibrationRefused refused) {
            String key = "refused." + refused.reason();
            return Optional.of(words.has(key) ? words.text(key) : words.text("refused.other", refused.reason()));
        }
        if (event instanceof LiftEvent.RangeChanged changed) {
            return Optional.of(phrases.range(changed.range()));
        }
        return Optional.empty();
    }

    private Optional<String> set(LiftEvent event) {
        if (event instanceof LiftEvent.SetStarted started) {
            return Optional.of(words.text("terminal.set.started", started.set(), words.name("exercise", started.exercise())));
        }
        if (event instanceof LiftEvent.SetDismissed dismissed) {
            return Optional.of(words.text("terminal.set.dismissed", dismissed.set()));
        }
        if (event instanceof LiftEvent.SetRefined refined) {
            return Optional.of(verdict.sentence(refined.result()));
        }
        if (event instanceof LiftEvent.SetEdited edited) {
            return Optional.of(words.text("terminal.set.edited", edited.result().index(),
                    words.text("review.reps", edited.result().reps().size())));
        }
        if (event instanceof LiftEvent.RepEditRefused) {
            return Optional.of(words.text("terminal.edit-refused"));
        }
        return Optional.empty();
    }

    private Optional<String> rep(LiftEvent event) {
        if (event instanceof LiftEvent.RepCompleted completed) {
            return Optional.of(counted(completed.result()));
        }
        if (event instanceof LiftEvent.RepIncomplete half) {
            return Optional.of(words.text("terminal.rep.incomplete", phrases.peak(half.result()), phrases.peakShare(half.result())));
        }
        if (event instanceof LiftEvent.RepTooShallow) {
            return Optional.of(words.text("terminal.rep.too-shallow"));
        }
        return Optional.empty();
    }

    private Optional<String> alert(LiftEvent event) {
        if (event instanceof LiftEvent.AlertRaised raised) {
            if (raised.alert().severity() == Severity.ALERT) {
                beyond.add(raised.alert().rule());
            }
            return Optional.of(words.text("alert." + raised.alert().rule(), words.degrees(raised.alert().flexion()),
                    words.degrees(raised.alert().limit())));
        }
        if (event instanceof LiftEvent.AlertsWithheld withheld) {
            return Optional.of(words.text("withheld." + withheld.reason()));
        }
        if (event instanceof LiftEvent.CueGiven given && given.cue() == Cue.SOON) {
            return Optional.of(words.text("cue.SOON"));
        }
        if (event instanceof LiftEvent.AlertCleared cleared && beyond.remove(cleared.rule()) && cleared.corrected()) {
            return Optional.of(words.text("live.inside-again"));
        }
        return Optional.empty();
    }

    private String counted(RepResult rep) {
        String text = words.text("terminal.rep", rep.rep().index(), phrases.peak(rep), phrases.peakShare(rep));
        String verdict = phrases.verdict(rep);
        return verdict.isEmpty() ? text : text + Phrases.BETWEEN + verdict;
    }

    private Optional<String> strap(DeviceEvent report) {
        if (report instanceof StrapIdentified strap) {
            String who = Stream.of(strap.model(), strap.firmware(), strap.name()).filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
            return Optional.of(words.text("terminal.strap", who));
        }
        if (report instanceof StreamDescribed stream) {
            trunkOnly = stream.nodes().stream().filter(NodeStream::working).count() == 1;
            return Optional.of(words.text("terminal.stream", words.number(stream.rate(), 0)) + Phrases.BETWEEN + what(stream));
        }
        if (report instanceof ColumnsRefused columns) {
            return Optional.of(new ColumnsText(words).sentence(columns));
        }
        if (report instanceof ColumnsProposed proposed) {
            return Optional.of(new ColumnsText(words).sentence(proposed));
        }
        return Optional.empty();
    }

    /** Which two nodes the flexion lies between, or that there is none; the lower node is named first. */
    private String what(StreamDescribed stream) {
        List<String> sites = stream.nodes().stream().filter(NodeStream::working).map(node -> words.text("site." + node.node().site()))
                .toList();
        return switch (sites.size()) {
            case 0 -> words.text("terminal.no-node");
            case 1 -> words.text("chip.single");
            case 2 -> words.text("terminal.flexion", sites.get(0), sites.get(1));
            default -> String.join(", ", sites);
        };
    }

    private String fault(StreamFault fault) {
        return words.text("terminal.fault", words.text("terminal.fault." + fault.kind()), fault.count(), fault.byteOffset());
    }
}
