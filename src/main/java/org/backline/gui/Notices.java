package org.backline.gui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import org.backline.app.Backline;
import org.backline.app.Notice;
import org.backline.core.device.ColumnsProposed;
import org.backline.core.device.ColumnsProposed.Next;
import org.backline.report.Words;

/** What the window says or asks without having been asked, each of it until it was read. */
final class Notices {
    private final JFrame frame;
    private final Backline backline;
    private final Prompts prompts;
    private Optional<ColumnsProposed> asked = Optional.empty();
    private Optional<JDialog> told = Optional.empty();
    private int problemsRead;

    Notices(JFrame frame, Backline backline, Prompts prompts) {
        this.frame = frame;
        this.backline = backline;
        this.prompts = prompts;
    }

    /** What was concluded from lines that do not say what they hold is used, and remembered for that port, once the person agrees. */
    void offerColumns(Station station, Words words) {
        Optional<ColumnsProposed> proposed = station.model().health().columns().filter(each -> each.next() == Next.ACCEPT);
        if (proposed.isEmpty() || proposed.equals(asked)) {
            return;
        }
        asked = proposed;
        SwingUtilities.invokeLater(() -> {
            if (prompts.agrees(words, proposed.get())) {
                backline.knownPorts().rememberColumns(station.uri(), proposed.get().columns());
                station.listen(station.uri());
            }
        });
    }

    /**
     * Some problems turn up late: the history is opened on a thread of its own, a disk becomes full. Nothing lies over a set: what was not
     * yet read when one begins is told anew after it.
     */
    void tellProblems(boolean lifting, Words words) {
        if (lifting) {
            told.ifPresent(JDialog::dispose);
            told = Optional.empty();
            return;
        }
        List<Notice> problems = backline.problems();
        if (told.isEmpty() && problems.size() > problemsRead) {
            tell(problems.subList(problemsRead, problems.size()).stream().map(notice -> words.text(notice.key(), notice.parts()))
                    .collect(Collectors.joining("\n")), () -> problemsRead = problems.size());
        }
    }

    private void tell(String news, Runnable read) {
        JOptionPane pane = new JOptionPane(news, JOptionPane.WARNING_MESSAGE);
        JDialog dialog = pane.createDialog(frame, "Backline");
        dialog.setModal(false);
        pane.addPropertyChangeListener(JOptionPane.VALUE_PROPERTY, answer -> {
            told = Optional.empty();
            read.run();
            dialog.dispose();
        });
        told = Optional.of(dialog);
        dialog.setVisible(true);
    }
}
