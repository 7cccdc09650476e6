package org.backline.gui.review;

import java.awt.CardLayout;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.backline.app.SessionSummary;
import org.backline.gui.model.Shortcut;
import org.backline.gui.theme.Icons;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.Card;
import org.backline.report.Words;

/** The sets that were kept, by day, and a search among them: words, and a chip for each exercise and each person. */
final class SessionList extends Card {
    private static final String FOUND = "found";
    private static final String NOTHING = "nothing";

    private final Words words;
    private final Consumer<Row.OfSet> chosen;
    private final DefaultListModel<Row> rows = new DefaultListModel<>();
    private final JList<Row> list = new JList<>(rows);
    private final JTextField field = new JTextField();
    private final JPanel chips = new JPanel(new MigLayout("insets 0, gap 6 6, flowx"));
    private final Set<String> exercises = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final CardLayout pages = new CardLayout();
    private final JPanel page = new JPanel(pages);
    private final JLabel nothing = new JLabel();
    private List<SessionSummary> sessions = List.of();
    private boolean filling;

    /** @param chosen takes the row that was chosen */
    SessionList(Look look, Consumer<Row.OfSet> chosen) {
        super(look, false, new MigLayout("insets 10 1 10 1, fill, hidemode 3", "[grow,fill]", "[][][grow,fill]"));
        words = look.words();
        this.chosen = chosen;
        list.setCellRenderer(new RowView(look));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setOpaque(false);
        list.getAccessibleContext().setAccessibleName(words.text("screen.review"));
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !filling) {
                chosen().ifPresent(chosen);
            }
        });
        dressField();
        chips.setOpaque(false);
        super.add(field, "cell 0 0, gapx 12 12, h 40!");
        super.add(chips, "cell 0 1, gapx 12 12, wmin 0");
        super.add(pages(), "cell 0 2, grow");
    }

    /** Left and right are the reps', wherever the focus is: neither list nor scroll pane may keep them. */
    private static void leaveSideways(JComponent part) {
        for (String key : List.of("LEFT", "RIGHT", "shift LEFT", "shift RIGHT", "ctrl LEFT", "ctrl RIGHT", "ctrl shift LEFT",
                "ctrl shift RIGHT")) {
            part.getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), "none");
            part.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), "none");
        }
    }

    private void dressField() {
        field.putClientProperty("JTextField.placeholderText", words.text("review.search"));
        field.putClientProperty("JTextField.leadingIcon", Icons.of("search", 18));
        field.putClientProperty("JTextField.showClearButton", true);
        field.setToolTipText(Shortcut.SEARCH.tip(words));
        new JLabel(words.text("review.search")).setLabelFor(field); // for screen readers: the field itself shows its name
        field.addActionListener(event -> list.requestFocusInWindow());
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                refill();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                refill();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // a plain field has no attributes
            }
        });
    }

    private JPanel pages() {
        JScrollPane scroll = new JScrollPane(list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        leaveSideways(list);
        leaveSideways(scroll);
        scroll.setBorder(null);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        JPanel none = new JPanel(new MigLayout("fill, wrap 1, insets 20", "[center]", "[bottom]12[top]"));
        none.setOpaque(false);
        none.add(nothing, "wmin 0");
        JButton clear = new JButton(words.text("review.search.clear"));
        clear.addActionListener(event -> clear());
        none.add(clear);
        page.setOpaque(false);
        page.setLayout(pages);
        page.add(scroll, FOUND);
        page.add(none, NOTHING);
        return page;
    }

    /** Turns to the search field. */
    void search() {
        field.requestFocusInWindow();
        field.selectAll();
    }

    /** Shows everything again. */
    void clear() {
        exercises.clear();
        people.clear();
        field.setText("");
        fill(sessions);
    }

    /** Takes the sessions of the history, newest first; what was chosen stays so. */
    void fill(List<SessionSummary> newSessions) {
        sessions = newSessions;
        chips.removeAll();
        offer(session -> session.sets().stream().map(set -> set.exercise()), exercises, id -> words.name("exercise", id));
        offer(session -> Stream.of(session.session().athlete()).filter(name -> !name.isBlank()), people, name -> name);
        chips.setVisible(chips.getComponentCount() > 0);
        refill();
        revalidate();
    }

    /** A chip for each, where there is more than one to tell apart. */
    private void offer(Function<SessionSummary, Stream<String>> what, Set<String> wanted, Function<String, String> name) {
        List<String> ids = sessions.stream().flatMap(what).distinct().sorted().toList();
        wanted.retainAll(ids);
        if (ids.size() < 2) {
            return;
        }
        for (String id : ids) {
            JToggleButton chip = new JToggleButton(name.apply(id), wanted.contains(id));
            chip.putClientProperty("FlatLaf.style", "font: $small.font; arc: 999; margin: 2,10,2,10");
            chip.addActionListener(event -> {
                if (chip.isSelected()) {
                    wanted.add(id);
                } else {
                    wanted.remove(id);
                }
                refill();
            });
            chips.add(chip, chips.getComponentCount() % 2 == 1 ? "wmin 0, wrap" : "wmin 0");
        }
    }

    private void refill() {
        Optional<Row.OfSet> before = chosen();
        List<SessionSummary> found = new Search(field.getText(), exercises, people).among(sessions, words, ZoneId.systemDefault());
        filling = true;
        rows.clear();
        rows.addAll(Row.of(found, ZoneId.systemDefault()));
        filling = false;
        nothing.setText(words.text("review.search.nothing", field.getText()));
        pages.show(page, found.isEmpty() && !sessions.isEmpty() ? NOTHING : FOUND);
        if (!before.map(row -> choose(row.session().session().id(), row.set().index())).orElse(false)) {
            list.clearSelection();
            step(1);
        }
    }

    /** @return whether that set is in the list, and chosen now */
    boolean choose(UUID session, int index) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.OfSet row && row.session().session().id().equals(session) && row.set().index() == index) {
                list.setSelectedIndex(i);
                list.ensureIndexIsVisible(i);
                return true;
            }
        }
        return false;
    }

    /** Chooses the previous or the next set. */
    void step(int by) {
        int index = list.getSelectedIndex() + by;
        while (index >= 0 && index < rows.size() && !(rows.get(index) instanceof Row.OfSet)) {
            index += by;
        }
        if (index >= 0 && index < rows.size()) {
            list.setSelectedIndex(index);
            list.ensureIndexIsVisible(index);
        }
    }

    /** @return the set that is chosen */
    Optional<Row.OfSet> chosen() {
        return list.getSelectedValue() instanceof Row.OfSet row ? Optional.of(row) : Optional.empty();
    }
}
