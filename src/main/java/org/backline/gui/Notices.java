package org.backline.gui;

import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import org.backline.app.Backline;
import org.backline.core.device.ColumnsProposed;
import org.backline.core.device.ColumnsProposed.Next;
import org.backline.report.Words;

/** What the window says or asks without having been asked, each of it once. */
final class Notices {
    private final JFrame frame;
    private final Backline backline;
    private final Prompts prompts;
    private Optional<ColumnsProposed> asked = Optional.empty();
    private int problemsTold;

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

    /** Some problems turn up late: the history is opened on a thread of its own, a disk becomes full. Nothing is laid over a set. */
    void tellProblems(boolean lifting) {
        List<String> problems = backline.problems();
        if (!lifting && problems.size() > problemsTold) {
            String news = String.join("\n", problems.subList(problemsTold, problems.size()));
            problemsTold = problems.size();
            SwingUtilities.invokeLater(() -> JOptionPane.showMessageDialog(frame, news, "Backline", JOptionPane.WARNING_MESSAGE));
        }
    }
}
