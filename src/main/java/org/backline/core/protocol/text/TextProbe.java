package org.backline.core.protocol.text;

/** Tells whether bytes are StrapLink text: some lines in a row of equally many numbers say so. */
public final class TextProbe {
    private static final int ENOUGH = 5;

    private final LineReader reader = new LineReader(this::accept, offset -> breakOff());
    private int numbers;
    private int lines;

    /** @return whether the bytes so far, this one included, are text */
    public boolean accept(byte next) {
        reader.accept(next);
        return lines >= ENOUGH;
    }

    /** @return whether the bytes, if no more come, are rather text than not */
    public boolean finish() {
        reader.finish();
        return lines > 0;
    }

    private void accept(Line line) {
        if (line.text().startsWith("#")) {
            return;
        }
        String text = CheckSum.isPresent(line.text()) ? CheckSum.withoutTail(line.text()) : line.text();
        Fields fields = Fields.of(text);
        int found = fields.numbers().length;
        if (!fields.isRow()) {
            breakOff();
        } else if (found >= Fields.FEWEST_NUMBERS) {
            lines = found == numbers ? lines + 1 : 1;
            numbers = found;
        }
    }

    private void breakOff() {
        lines = 0;
    }
}
