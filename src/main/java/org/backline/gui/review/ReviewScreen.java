package org.backline.gui.review;

import java.awt.CardLayout;
import java.awt.Component;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.backline.app.SessionSummary;
import org.backline.core.rep.Rep;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;
import org.backline.gui.model.Controls;
import org.backline.gui.model.SetPicture;
import org.backline.gui.model.Shortcut;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.BarButton;
import org.backline.gui.widget.Card;
import org.backline.report.Words;

/** The review screen: sessions by day on the left, the chosen set in the middle, its values on the right. */
public final class ReviewScreen extends JPanel {
    private static final String DEMO = "demo://";
    /** A key moves the playhead so far [s]. */
    private static final double NUDGE = 0.1;

    private final Words words;
    private final Controls controls;
    private final SessionList list;
    private final SetChart setChart;
    private final RepChart repChart;
    private final RepEditing editing;
    private final MetricsPanel metrics;
    private final Beside beside;
    private final JLabel message = new JLabel("", SwingConstants.CENTER);
    private final BarButton demo;
    private final CardLayout pages = new CardLayout();
    private final Head head;
    private final ReferenceMark reference;
    private boolean filled;
    private Optional<Row.OfSet> shown = Optional.empty();
    private Optional<SetPicture> picture = Optional.empty();
    private OptionalInt rep = OptionalInt.empty();
    private OptionalDouble playhead = OptionalDouble.empty();
    private CompletableFuture<SetResult> asked = new CompletableFuture<>();

    public ReviewScreen(Look look, Controls controls) {
        super.setOpaque(false);
        super.setLayout(pages);
        words = look.words();
        this.controls = controls;
        list = new SessionList(look, this::ask);
        setChart = new SetChart(look, this::chooseRep);
        repChart = new RepChart(look, this::cutAt);
        editing = new RepEditing(look, controls, this::changed);
        metrics = new MetricsPanel(look);
        TrendCard trend = new TrendCard(look);
        beside = new Beside(trend, repChart, this::showRep);
        reference = new ReferenceMark(look, controls);
        head = new Head(reference.button());
        demo = BarButton.primary(look, words.text("start.demo")).tip(Shortcut.START);
        demo.addActionListener(event -> controls.listen(DEMO));
        super.add(emptyPage(look), "empty");
        super.add(new ReviewColumns(list, setChart.view(), editing, repChart.view(), metrics, trend), "sets");
    }

    /** @return what stands in the top bar beside this screen */
    public Component head() {
        return head;
    }

    /** Reads the history anew. */
    public void reload() {
        reload(() -> { });
    }

    /** Reads the history anew and turns to that set. */
    public void reload(UUID session, int index) {
        reload(() -> list.choose(session, index));
    }

    private void reload(Runnable then) {
        if (!filled) {
            say(words.text("review.loading"), false);
        }
        controls.history().sessions().whenComplete((sessions, failure) -> {
            if (failure != null) {
                say(words.text("review.failed", String.valueOf(failure.getMessage())), false);
            } else {
                fill(sessions);
                then.run();
            }
        });
    }

    /** Chooses the previous or the next rep. */
    public void stepRep(int by) {
        picture.ifPresent(set -> {
            int reps = set.result().reps().size();
            int next = rep.orElse(by > 0 ? 0 : reps + 1) + by;
            if (next >= 1 && next <= reps) {
                chooseRep(next);
            }
        });
    }

    /** Chooses the previous or the next set of the list. */
    public void stepSet(int by) {
        list.step(by);
    }

    /** Makes the set the reference of its lifter, or takes that back. */
    public void mark() {
        reference.toggle();
    }

    /** Shows the whole set again. */
    public void zoomOut() {
        rep = OptionalInt.empty();
        setChart.showAll();
        showRep();
    }

    /** Turns to the search. */
    public void search() {
        list.search();
    }

    /** Moves the moment at which a rep would be cut, by one step. */
    public void nudge(int by) {
        playhead.ifPresent(at -> cutAt(at + by * NUDGE));
    }

    /** Adds the rep that was most likely missed. */
    public void add() {
        editing.add();
    }

    public void delete() {
        editing.delete();
    }

    public void split() {
        editing.split();
    }

    public void merge() {
        editing.merge();
    }

    public void undo() {
        editing.undo();
    }

    public void redo() {
        editing.redo();
    }

    /** Takes a set of the session under way that a person corrected. */
    public void corrected(SetResult result) {
        boolean here = shown.filter(row -> controls.session().equals(Optional.of(row.session().session().id()))
                && row.set().index() == result.index()).isPresent();
        if (here) {
            editing.corrected(result);
        }
    }

    private JPanel emptyPage(Look look) {
        Card card = new Card(look, false, new MigLayout("fill, wrap 1", "[center]", "[bottom]20[top]"));
        message.putClientProperty("FlatLaf.styleClass", "h2");
        card.add(message);
        card.add(demo, "h 48!");
        return card;
    }

    private void fill(List<SessionSummary> sessions) {
        if (sessions.stream().allMatch(session -> session.sets().isEmpty())) {
            say(words.text("review.empty"), true);
            return;
        }
        filled = true;
        pages.show(this, "sets");
        list.fill(sessions);
    }

    private void say(String text, boolean offerDemo) {
        message.setText(text);
        demo.setVisible(offerDemo);
        head.clear();
        reference.clear();
        pages.show(this, "empty");
    }

    private void ask(Row.OfSet row) {
        asked.cancel(false);
        asked = controls.history().set(row.session().session().id(), row.set().index());
        CompletableFuture<SetResult> question = asked;
        question.whenComplete((set, failure) -> {
            if (set != null && question == asked) {
                show(row, set);
            } else if (failure != null && !question.isCancelled()) {
                head.say(words.text("review.failed", String.valueOf(failure.getMessage())), "");
            }
        });
    }

    private void show(Row.OfSet row, SetResult set) {
        boolean same = shown.filter(before -> before.session().session().id().equals(row.session().session().id())
                && before.set().index() == row.set().index()).isPresent();
        shown = Optional.of(row);
        if (same && picture.filter(before -> before.result().equals(set)).isPresent()) {
            return;
        }
        take(set, same);
        editing.show(row.session().session().id(), set);
    }

    /** A correction was made: the list follows. */
    private void changed(SetResult set) {
        take(set, true);
        reload();
    }

    /** @param same whether it is another version of the set that is shown: what is looked at stays */
    private void take(SetResult set, boolean same) {
        SetPicture taken = SetPicture.of(set);
        picture = Optional.of(taken);
        rep = same && rep.isPresent() && rep.getAsInt() <= set.reps().size() ? rep : OptionalInt.empty();
        if (same) {
            setChart.replace(taken);
        } else {
            setChart.show(taken);
            playhead = OptionalDouble.empty();
        }
        showRep();
        shown.ifPresent(row -> {
            name(row, set);
            reference.show(row.session(), set);
            beside.ask(controls.history(), row, set);
        });
    }

    private void name(Row.OfSet row, SetResult set) {
        String exercise = words.name("exercise", set.exercise());
        String load = row.set().load().isPresent() ? " · " + words.load(row.set().load().getAsDouble()) : "";
        String when = DateTimeFormatter.ofPattern(words.text("review.moment"), words.locale())
                .format(row.session().session().startedAt().atZone(ZoneId.systemDefault()));
        String edited = set.edited() ? " · " + words.text("terminal.edited") : "";
        String simulated = row.session().session().simulated() ? " · " + words.text("review.simulated") : "";
        head.say(exercise + load + " · " + words.reps(set.reps().size(), set.halves()),
                words.text("review.head", when, set.index(), row.session().sets().size()) + edited + simulated);
    }

    private void chooseRep(int number) {
        rep = rep.isPresent() && rep.getAsInt() == number ? OptionalInt.empty() : OptionalInt.of(number);
        playhead = chosen().map(RepResult::rep).map(each -> OptionalDouble.of(middle(each))).orElse(OptionalDouble.empty());
        showRep();
    }

    private void cutAt(double time) {
        playhead = OptionalDouble.of(time);
        showRep();
    }

    private static double middle(Rep rep) {
        return (rep.start() + rep.end()) / 2;
    }

    private Optional<RepResult> chosen() {
        return picture.stream().flatMap(set -> set.result().reps().stream())
                .filter(each -> rep.isPresent() && each.rep().index() == rep.getAsInt()).findFirst();
    }

    private void showRep() {
        picture.ifPresent(set -> {
            Optional<RepResult> result = chosen();
            setChart.choose(rep, playhead);
            repChart.playhead(playhead);
            result.ifPresentOrElse(each -> repChart.showRep(set, each.rep()), () -> repChart.showWhole(set));
            metrics.show(set.result(), result, beside.told(rep));
            editing.choose(rep, playhead.orElse(Double.NaN));
        });
    }
}
