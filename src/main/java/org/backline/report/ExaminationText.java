package org.backline.report;

import java.util.ArrayList;
import java.util.List;
import org.backline.core.examination.Check;
import org.backline.core.examination.Examination;
import org.backline.core.examination.Finding;
import org.backline.core.examination.Finding.Status;

/** What an examination of a strap found, in words: a line for each check, and what to do where something is to be done. */
public final class ExaminationText {
    private final Words words;

    public ExaminationText(Words words) {
        this.words = words;
    }

    /** @return the lines, the verdict last */
    public List<String> lines(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        findings.forEach(finding -> lines.addAll(lines(finding)));
        lines.add("");
        lines.add(words.text(Examination.liftable(findings) ? "doctor.liftable" : "doctor.not-liftable"));
        return lines;
    }

    /** @return what to do about it, empty text if nothing */
    public String advice(Finding finding) {
        boolean needed = finding.status() == Status.NOTE || finding.status() == Status.FAILS || finding.status() == Status.NOT_CHECKED;
        String key = "doctor." + finding.check().id() + (finding.status() == Status.NOT_CHECKED ? ".not-checked" : ".advice");
        return needed && words.has(key) ? words.text(key) : "";
    }

    private List<String> lines(Finding finding) {
        String name = words.text("doctor." + finding.check().id())
                + (finding.node() == Finding.STRAP ? "" : " (" + words.text("doctor.node", finding.node()) + ")");
        List<String> lines = new ArrayList<>(List.of(String.format("%-12s  %s%s", words.text("doctor.status." + finding.status()), name,
                figure(finding))));
        String advice = advice(finding);
        if (!advice.isEmpty()) {
            lines.add(" ".repeat(14) + advice);
        }
        return lines;
    }

    private String figure(Finding finding) {
        Check check = finding.check();
        StringBuilder figure = new StringBuilder();
        finding.figure().ifPresent(value -> figure.append(": ").append(words.number(value, value == Math.rint(value) ? 0 : 2)).append(' ')
                .append(check.unit()));
        if (!finding.detail().isEmpty()) {
            figure.append(figure.isEmpty() ? ": " : ", ").append(finding.detail());
        }
        if (finding.figure().isPresent() && check.usable() > 0 && finding.status() != Status.OK) {
            figure.append("  ").append(words.text("doctor.bounds", words.number(check.good(), 1), words.number(check.usable(), 1),
                    check.unit()));
        }
        return figure.toString().stripTrailing();
    }
}
