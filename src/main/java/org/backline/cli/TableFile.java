package org.backline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.backline.core.session.LiftEvent;
import org.backline.io.exchange.Table;

/**
 * A table on its way into a file. It is written beside its place and put there when it is whole, so that a recording that turns out
 * to be none leaves nothing behind. {@code -} is standard output.
 */
final class TableFile implements AutoCloseable {
    private final String name;
    private final Table table;
    private final Optional<Path> part;

    /** Makes the table around the file. */
    @FunctionalInterface
    interface Making {
        Table around(Writer out) throws IOException;
    }

    private TableFile(String name, Table table, Optional<Path> part) {
        this.name = name;
        this.table = table;
        this.part = part;
    }

    static TableFile create(String name, OutputStream standardOutput, Making making) {
        try {
            Path target = Path.of(name);
            if (name.equals("-")) {
                return new TableFile(name, making.around(writer(standardOutput)), Optional.empty());
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                return new TableFile(name, making.around(Files.newBufferedWriter(target)), Optional.empty());
            }
            Path part = partOf(target);
            return new TableFile(name, making.around(Files.newBufferedWriter(part, StandardOpenOption.CREATE_NEW)), Optional.of(part));
        } catch (IOException | InvalidPathException e) {
            throw cannotWrite(name, e);
        }
    }

    /** Nobody else's: a file that happens to end in .part is not written over. */
    private static Path partOf(Path target) {
        return target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
    }

    void write(LiftEvent event) {
        try {
            table.write(event);
        } catch (IOException e) {
            throw cannotWrite(name, e);
        }
    }

    /** Puts the file in its place. @return a sentence that tells so */
    String keep() {
        try {
            table.close();
            if (part.isPresent()) {
                Files.move(part.get(), linked(Path.of(name)), StandardCopyOption.REPLACE_EXISTING);
            }
            return (name.equals("-") ? "standard output" : name) + ": " + table.lines() + " lines";
        } catch (IOException e) {
            throw cannotWrite(name, e);
        }
    }

    /** Removes what was not put in its place. */
    @Override
    public void close() {
        try {
            try {
                table.close();
            } finally {
                removePart();
            }
        } catch (IOException e) {
            throw cannotWrite(name, e);
        }
    }

    /** A link stays one: what it leads to is written. */
    private static Path linked(Path target) throws IOException {
        return Files.exists(target) ? target.toRealPath() : target;
    }

    private void removePart() throws IOException {
        if (part.isPresent()) {
            Files.deleteIfExists(part.get());
        }
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    static CommandFailure cannotWrite(String name, Exception e) {
        String reason = e instanceof NoSuchFileException ? "the folder it should be in does not exist"
                : e instanceof AccessDeniedException ? "you may not write there" : e.getMessage();
        return new CommandFailure(ExitCode.CANNOT_WRITE, name + " cannot be written: " + reason, e);
    }
}
