package org.backline.gui;

import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import org.backline.core.device.ColumnsProposed;
import org.backline.report.ColumnsText;
import org.backline.report.Words;

/** The window's short questions; each is empty if the person answers nothing. */
final class Prompts {
    private static final String STRAP = "serial:";

    private final JFrame frame;

    Prompts(JFrame frame) {
        this.frame = frame;
    }

    /** @return the uri of a port whose path was typed */
    Optional<String> port(Words words) {
        return line(words.text("port.path.text"), words.text("port.path.title"), "")
                .map(path -> path.contains("://") ? path : STRAP + "//" + path);
    }

    /** @return the uri of a recording */
    Optional<String> recording() {
        JFileChooser chooser = new JFileChooser();
        return chooser.showOpenDialog(frame) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath().toUri().toString()) : Optional.empty();
    }

    /** @return who lifts */
    Optional<String> name(Words words, String proposal) {
        return line(words.text("athlete.text"), words.text("athlete.title"), proposal);
    }

    /** @return whether the person agrees with what was concluded from lines of numbers that nobody named; Enter does */
    boolean agrees(Words words, ColumnsProposed proposed) {
        String concluded = "\u2022 " + String.join("\n\u2022 ", new ColumnsText(words).reasons(proposed));
        String[] answers = {words.text("columns.use"), words.text("columns.not-now")};
        String question = words.text("columns.found") + "\n\n" + concluded + "\n\n" + words.text("columns.question");
        return JOptionPane.showOptionDialog(frame, question, words.text("columns.title"), JOptionPane.DEFAULT_OPTION,
                JOptionPane.PLAIN_MESSAGE, null, answers, answers[0]) == 0;
    }

    private Optional<String> line(String question, String title, String proposal) {
        Object typed = JOptionPane.showInputDialog(frame, question, title, JOptionPane.PLAIN_MESSAGE, null, null, proposal);
        return Optional.ofNullable(typed).map(Object::toString).map(String::strip).filter(line -> !line.isEmpty());
    }
}
