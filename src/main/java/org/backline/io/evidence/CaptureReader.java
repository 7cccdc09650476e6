package org.backline.io.evidence;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.backline.core.session.Session;

/**
 * Reads a {@code .strap} file: every whole record with a right checksum. A file that was cut off or damaged never fails; a damaged record
 * is passed over ({@link NextRecord}), {@link #bytesPassedOver} and {@link #bytesLeft} say how much was not used. Nothing is allocated on
 * the word of a damaged length. One thread.
 */
public final class CaptureReader implements Closeable {
    /** Little, since behind damage it is read again [bytes]. */
    private static final int READ_AHEAD = 1 << 13;

    private final Path path;
    private final FileChannel file;
    private final NextRecord nextRecord;
    private CheckedInputStream in;
    private final Session session;
    /** Where the first byte is that was not yet used. */
    private long used;
    private long passedOver;
    /** Of all records so far [ns]: only a later one is taken for the next behind damage. */
    private long latest;
    private int recordsSkipped;
    private boolean atEnd;
    private boolean complete;

    private record Entry(byte kind, long hostNanos, byte[] payload) {
    }

    /** @throws EvidenceException if the file is no capture, or one without a header that can be read */
    public CaptureReader(Path path) throws IOException {
        this.path = path;
        this.file = FileChannel.open(path);
        this.nextRecord = new NextRecord(file);
        this.in = reading();
        try {
            this.session = readStart();
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private CheckedInputStream reading() {
        return new CheckedInputStream(new BufferedInputStream(Channels.newInputStream(file), READ_AHEAD), new CRC32C());
    }

    /** @return whether the file begins as a capture does */
    public static boolean isCapture(Path path) throws IOException {
        try (var start = Files.newInputStream(path)) {
            return Arrays.equals(start.readNBytes(CaptureFormat.MAGIC.length), CaptureFormat.MAGIC);
        }
    }

    /** @return the session as it began */
    public Session session() {
        return session;
    }

    /** @return the next chunk or mark, empty at the end of what can be used */
    public Optional<Input> next() throws IOException {
        while (true) {
            Optional<Entry> entry = entry();
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            Optional<Input> input = input(entry.get());
            if (input.isPresent()) {
                return input;
            }
        }
    }

    /** @return how many bytes after the last usable record there are, once {@link #next} came to the end: cut off or damaged */
    public long bytesLeft() throws IOException {
        return Math.max(0, file.size() - used);
    }

    /** @return how many damaged bytes so far lay before a record that could be used: what they held is missing */
    public long bytesPassedOver() {
        return passedOver;
    }

    /** @return how many bytes so far were read in search of records behind damage, some of them more than once */
    long bytesSearched() {
        return nextRecord.looked();
    }

    /** @return how many whole records so far were of a kind, or held a command, that this version does not know */
    public int recordsSkipped() {
        return recordsSkipped;
    }

    /** @return whether the recording was ended in order, once {@link #next} came to the end; a power cut leaves it without an end */
    public boolean complete() {
        return complete;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Session readStart() throws IOException {
        if (!Arrays.equals(in.readNBytes(CaptureFormat.MAGIC.length), CaptureFormat.MAGIC)) {
            throw new EvidenceException(path + " is not a Backline capture");
        }
        int version = in.read();
        if (version > CaptureFormat.VERSION) {
            throw new EvidenceException(path + " was written by a later Backline (capture version " + version + ")");
        }
        used = CaptureFormat.MAGIC.length + 1;
        Entry header = readEntry().filter(entry -> entry.kind == CaptureFormat.HEADER)
                .orElseThrow(() -> new EvidenceException(path + " is a Backline capture, but its header is damaged"));
        try {
            return EvidenceJson.readSession(text(header));
        } catch (EvidenceException e) {
            throw new EvidenceException(path + " is a Backline capture, but its header cannot be read: " + e.getMessage(), e);
        }
    }

    private Optional<Input> input(Entry entry) {
        if (entry.kind == CaptureFormat.CHUNK) {
            return Optional.of(new Chunk(entry.hostNanos, entry.payload));
        }
        if (entry.kind == CaptureFormat.MARK) {
            return mark(entry);
        }
        if (entry.kind == CaptureFormat.END) {
            complete = true;
            atEnd = true;
        } else {
            recordsSkipped++;
        }
        return Optional.empty();
    }

    private Optional<Input> mark(Entry entry) {
        try {
            return Optional.of(new Mark(entry.hostNanos, EvidenceJson.readCommand(text(entry))));
        } catch (EvidenceException e) {
            recordsSkipped++;
            return Optional.empty();
        }
    }

    private static String text(Entry entry) {
        return new String(entry.payload, StandardCharsets.UTF_8);
    }

    /** Reads the next record that is whole and right; behind the last, everything is left. */
    private Optional<Entry> entry() throws IOException {
        Optional<Entry> entry = atEnd ? Optional.empty() : readEntry();
        if (entry.isEmpty() && !atEnd && skipDamage()) {
            entry = readEntry();
        }
        atEnd = atEnd || entry.isEmpty();
        entry.ifPresent(read -> latest = Math.max(latest, read.hostNanos));
        return entry;
    }

    /** @return whether there is another record behind what could not be read */
    private boolean skipDamage() throws IOException {
        OptionalLong next = nextRecord.behind(used, latest);
        if (next.isPresent()) {
            passedOver += next.getAsLong() - used;
            used = next.getAsLong();
            file.position(used);
            in = reading();
        }
        return next.isPresent();
    }

    private Optional<Entry> readEntry() throws IOException {
        in.getChecksum().reset();
        byte[] head = in.readNBytes(CaptureFormat.RECORD_HEAD);
        if (head.length < CaptureFormat.RECORD_HEAD) {
            return Optional.empty();
        }
        ByteBuffer fields = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        byte kind = fields.get();
        int length = fields.getInt();
        if (length < 0 || length > CaptureFormat.longest(kind)) {
            return Optional.empty();
        }
        byte[] payload = in.readNBytes(length);
        int expected = (int) in.getChecksum().getValue();
        byte[] checksum = in.readNBytes(CaptureFormat.CHECKSUM);
        if (checksum.length < CaptureFormat.CHECKSUM || ByteBuffer.wrap(checksum).order(ByteOrder.LITTLE_ENDIAN).getInt() != expected) {
            return Optional.empty();
        }
        used += CaptureFormat.RECORD_HEAD + length + CaptureFormat.CHECKSUM;
        return Optional.of(new Entry(kind, fields.getLong(), payload));
    }
}
