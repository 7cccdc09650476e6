package org.backline.gui.review;

import java.awt.CardLayout;
import java.awt.Component;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.backline.app.SessionSummary;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;
import org.backline.gui.model.Controls;
import org.backline.gui.model.SetPicture;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.BarButton;
import org.backline.gui.widget.Card;
import org.backline.report.Words;

/** The review screen: sessions by day on the left, the chosen set in the middle, its values on the right. */
public final class ReviewScreen extends JPanel {
    private static final String DEMO = "demo://";

    private final Words words;
    private final Controls controls;
    private final DefaultListModel<Row> rows = new DefaultListModel<>();
    private final JList<Row> list = new JList<>(rows);
    private final SetChart setChart;
    private final RepChart repChart;
    private final MetricsPanel metrics;
    private final JLabel message = new JLabel("", SwingConstants.CENTER);
    private final BarButton demo;
    private final CardLayout pages = new CardLayout();
    private final Head head;
    private final ReferenceMark reference;
    private Optional<SetPicture> picture = Optional.empty();
    private OptionalInt rep = OptionalInt.empty();
    private CompletableFuture<SetResult> asked = new CompletableFuture<>();

    public ReviewScreen(Look look, Controls controls) {
        super.setOpaque(false);
        super.setLayout(pages);
        words = look.words();
        this.controls = controls;
        setChart = new SetChart(look, this::chooseRep);
        repChart = new RepChart(look);
        metrics = new MetricsPanel(look);
        reference = new ReferenceMark(look, controls);
        head = new Head(reference.button());
        demo = BarButton.primary(look, words.text("start.demo"));
        demo.addActionListener(event -> controls.listen(DEMO));
        super.add(emptyPage(look), "empty");
        super.add(content(look), "sets");
    }

    /** @return what stands in the top bar beside this screen */
    public Component head() {
        return head;
    }

    /** Reads the history anew. */
    public void reload() {
        if (rows.isEmpty()) {
            say(words.text("review.loading"), false);
        }
        controls.sessions().whenComplete((sessions, failure) -> {
            if (failure != null) {
                say(words.text("review.failed", String.valueOf(failure.getMessage())), false);
            } else {
                fill(sessions);
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
        int index = list.getSelectedIndex() + by;
        while (index >= 0 && index < rows.size() && !(rows.get(index) instanceof Row.OfSet)) {
            index += by;
        }
        if (index >= 0 && index < rows.size()) {
            list.setSelectedIndex(index);
            list.ensureIndexIsVisible(index);
        }
    }

    /** Makes the set the reference of its lifter, or takes that back. */
    public void mark() {
        reference.toggle();
    }

    /** Shows the whole set again. */
    public void zoomOut() {
        rep = OptionalInt.empty();
        showRep();
    }

    private JPanel emptyPage(Look look) {
        Card card = new Card(look, false, new MigLayout("fill, wrap 1", "[center]", "[bottom]20[top]"));
        message.putClientProperty("FlatLaf.styleClass", "h2");
        card.add(message);
        card.add(demo, "h 48!");
        return card;
    }

    private JPanel content(Look look) {
        Card sessions = new Card(look, false, new MigLayout("insets 10 1 10 1, fill", "[grow,fill]", "[grow,fill]"));
        list.setCellRenderer(new RowView(look));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setOpaque(false);
        list.getAccessibleContext().setAccessibleName(words.text("screen.review"));
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                chosen();
            }
        });
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(null);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        sessions.add(scroll);
        return new Columns(sessions, setChart.view(), repChart.view(), metrics);
    }

    private void fill(List<SessionSummary> sessions) {
        Optional<Row> before = Optional.ofNullable(list.getSelectedValue());
        rows.clear();
        rows.addAll(Row.of(sessions, ZoneId.systemDefault()));
        if (sessions.stream().allMatch(session -> session.sets().isEmpty())) {
            say(words.text("review.empty"), true);
            return;
        }
        pages.show(this, "sets");
        before.filter(rows::contains).ifPresentOrElse(row -> list.setSelectedValue(row, true), () -> stepSet(1));
    }

    private void say(String text, boolean offerDemo) {
        message.setText(text);
        demo.setVisible(offerDemo);
        head.clear();
        reference.clear();
        pages.show(this, "empty");
    }

    private void chosen() {
        if (list.getSelectedValue() instanceof Row.OfSet row) {
            asked.cancel(false);
            asked = controls.set(row.session().session().id(), row.set().index());
            CompletableFuture<SetResult> question = asked;
            question.whenComplete((set, failure) -> {
                if (set != null && question == asked) {
                    show(row, set);
                } else if (failure != null && !question.isCancelled()) {
                    head.say(words.text("review.failed", String.valueOf(failure.getMessage())), "");
                }
            });
        }
    }

    private void show(Row.OfSet row, SetResult set) {
        picture = Optional.of(SetPicture.of(set));
        rep = OptionalInt.empty();
        picture.ifPresent(setChart::show);
        showRep();
        reference.show(row.session(), set);
        String exercise = words.name("exercise", set.exercise());
        String load = row.set().load().isPresent() ? " · " + words.load(row.set().load().getAsDouble()) : "";
        String when = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", words.locale())
                .format(row.session().session().startedAt().atZone(ZoneId.systemDefault()));
        head.say(exercise + load + " × " + set.reps().size(), words.text("review.head", when, set.index(), row.session().sets().size()));
    }

    private void chooseRep(int number) {
        rep = rep.isPresent() && rep.getAsInt() == number ? OptionalInt.empty() : OptionalInt.of(number);
        showRep();
    }

    private void showRep() {
        picture.ifPresent(set -> {
            Optional<RepResult> result = set.result().reps().stream()
                    .filter(each -> rep.isPresent() && each.rep().index() == rep.getAsInt()).findFirst();
            setChart.choose(rep);
            result.ifPresentOrElse(each -> repChart.showRep(set, each.rep()), () -> repChart.showWhole(set));
            metrics.show(set.result(), result);
        });
    }
}
