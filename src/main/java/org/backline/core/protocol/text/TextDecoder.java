package org.backline.core.protocol.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.backline.core.device.ColumnsRefused;
import org.backline.core.device.ColumnsRefused.Reason;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.FrameCount;
import org.backline.core.device.StreamFault;
import org.backline.core.device.StreamFault.Kind;

/**
 * Reads lines. A line of names becomes the header when a line of as many numbers follows; a line of numbers with labels is its own
 * header. Without a header, or with one that lacks something, nothing is guessed: it is told what is wrong, once.
 */
final class TextDecoder implements Decoder {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_UNDERSTOOD = 3;
    private static final int LINES_TO_MISS_A_HEADER = 5;

    /** Names that wait for numbers. */
    private record Header(Columns columns, long offset) {

        /** @return the header as it names so many numbers; a line's tag may have a name too, which is left out */
        Optional<Header> naming(int numbers, boolean tagged) {
            List<String> names = columns.names();
            boolean namesTag = tagged && names.size() == numbers + 1 && Column.of(names.get(0)).isEmpty();
            return namesTag ? Optional.of(new Header(new Columns(names.subList(1, names.size())), offset))
                    : Optional.of(this).filter(header -> names.size() == numbers);
        }
    }

    private final Consumer<? super DeviceEvent> out;
    private final LineReader reader;
    private final LineCycle cycle = new LineCycle(this::numbers, this::skip);
    private final boolean headerGiven;
    private Preamble preamble = Preamble.NONE;
    private Optional<Header> candidate = Optional.empty();
    private Optional<Header> header = Optional.empty();
    private Optional<RowStream> rows = Optional.empty();
    private boolean summed;
    private long lines;
    private int segment;
    private int unnamedLines;
    private long firstUnnamed;

    /** @param given what should have stood first, empty text if the stream has a header of its own */
    TextDecoder(String given, Consumer<? super DeviceEvent> out) {
        this.out = out;
        reader = new LineReader(this::accept, this::skip);
        LineReader prologue = new LineReader(this::accept, this::skip);
        for (byte b : given.getBytes(StandardCharsets.ISO_8859_1)) {
            prologue.accept(b);
        }
        prologue.finish();
        headerGiven = !given.isEmpty();
    }

    @Override
    public void accept(byte[] bytes) {
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
            reader.accept(b);
        }
    }

    /** Text that says nothing is skipped, and damages nothing. */
    @Override
    public FrameCount count() {
        return new FrameCount(lines, 0);
    }

    @Override
    public void finish() {
        reader.finish();
        cycle.finish();
        rows.ifPresent(RowStream::finish);
        if (header.isEmpty() && unnamedLines > 0 && unnamedLines < LINES_TO_MISS_A_HEADER) {
            out.accept(new ColumnsRefused(Reason.NO_HEADER, List.of(), List.of(), firstUnnamed));
        }
    }

    private void accept(Line line) {
        if (line.text().startsWith("#")) {
            comment(line);
        } else if (!CheckSum.isPresent(line.text())) {
            unsummed(Fields.of(line.text()), line.offset());
        } else if (CheckSum.matches(line.text())) {
            summed = true;
            fields(Fields.of(CheckSum.withoutTail(line.text())), line.offset());
        } else {
            lose(Kind.BAD_CHECKSUM, line.offset());
        }
    }

    /** Where lines carry checksums, one without has lost it. */
    private void unsummed(Fields fields, long offset) {
        if (summed && !fields.areNames()) {
            lose(Kind.BAD_CHECKSUM, offset);
        } else {
            fields(fields, offset);
        }
    }

    private void comment(Line line) {
        if (!Preamble.isPreamble(line.text()) || headerGiven) {
            return;
        }
        Preamble read = Preamble.of(line.text());
        if (read.garbled()) {
            fault(Kind.BAD_LINE, line.offset());
        }
        if (!read.equals(preamble)) {
            preamble = read;
            header.ifPresent(this::open);
        }
    }

    private void fields(Fields fields, long offset) {
        if (fields.isRow()) {
            cycle.accept(fields, offset);
        } else if (fields.size() >= FEWEST_COLUMNS && fields.areNames()) {
            names(fields.values(), offset);
        } else {
            skip(offset);
        }
    }

    private void names(List<String> names, long offset) {
        Header found = new Header(new Columns(names), offset);
        int understood = found.columns.understood();
        if (headerGiven || header.isPresent() && understood < FEWEST_UNDERSTOOD) {
            skip(offset);
        } else if (candidate.isPresent() && understood < candidate.get().columns.understood()) {
            skip(offset);
        } else {
            candidate.ifPresent(displaced -> fault(Kind.BAD_LINE, displaced.offset));
            candidate = Optional.of(found);
        }
    }

    private void numbers(Fields fields, long offset) {
        double[] numbers = fields.numbers();
        List<String> own = fields.names();
        if (!own.contains("") && !headerGiven) {
            adopt(new Header(new Columns(own), offset));
        }
        candidate.flatMap(names -> names.naming(numbers.length, fields.isTagged())).ifPresent(this::adopt);
        if (header.isEmpty()) {
            missHeader(offset);
        } else if (header.get().columns.names().size() == numbers.length) {
            rows.ifPresent(stream -> stream.accept(numbers, offset));
        } else {
            skip(offset);
        }
    }

    private void adopt(Header found) {
        candidate = Optional.empty();
        boolean same = header.isPresent() && header.get().columns.names().equals(found.columns.names());
        if (!same) {
            open(found);
        }
    }

    private void open(Header found) {
        rows.ifPresent(old -> close(old, found.offset));
        header = Optional.of(found);
        Optional<ColumnsRefused> problem = found.columns.problem(preamble.rate().isPresent(), found.offset);
        problem.ifPresent(out);
        rows = problem.isPresent() ? Optional.empty() : Optional.of(new RowStream(found.columns, preamble, segment, out));
    }

    /** What other columns say belongs to another segment: nothing tells whether they count on. */
    private void close(RowStream old, long offset) {
        old.finish();
        segment = old.segment();
        if (old.hasBegun()) {
            fault(Kind.NEW_SEGMENT, offset);
            segment++;
        }
    }

    private void missHeader(long offset) {
        firstUnnamed = unnamedLines == 0 ? offset : firstUnnamed;
        unnamedLines++;
        if (unnamedLines == LINES_TO_MISS_A_HEADER) {
            out.accept(new ColumnsRefused(Reason.NO_HEADER, List.of(), List.of(), firstUnnamed));
        }
    }

    private void skip(long offset) {
        lose(Kind.BAD_LINE, offset);
    }

    private void lose(Kind kind, long offset) {
        fault(kind, offset);
        rows.ifPresent(RowStream::skip);
    }

    private void fault(Kind kind, long offset) {
        out.accept(new StreamFault(kind, offset, 1));
    }
}
