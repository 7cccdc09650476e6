package org.backline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.backline.app.Archive;
import org.backline.app.Backline;
import org.backline.app.Settings;
import org.backline.app.Version;
import org.backline.core.device.Protocol;
import org.backline.core.protocol.Protocols;
import org.backline.core.session.Session;
import org.backline.io.source.Recording;
import org.backline.io.source.Source;
import org.backline.io.source.SourceException;
import org.backline.io.source.SourceException.Problem;
import org.backline.io.source.Sources;

/** Recordings by the names that a person gives them: a file, or a session of the history by the start of its id. */
final class Recordings {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{4,8}(-[0-9a-f-]*)?");

    private Recordings() {
    }

    /** @return the file, or the session, of that name; open */
    static NamedRecording open(String name) throws IOException {
        return ID.matcher(name).matches() && !Files.exists(Path.of(name)) ? session(name) : file(name);
    }

    /** @return the file of that name; open */
    static NamedRecording file(String name) throws IOException {
        return file(name, Protocols.standard());
    }

    /** @return the file, or the session, of that name, read as {@code said} has it; open */
    static NamedRecording open(String name, SessionOptions said) throws IOException {
        return (said.protocol().isEmpty() ? open(name) : file(name, said.protocol().get())).readAs(said.protocol());
    }

    private static NamedRecording file(String name, Protocol bare) throws IOException {
        Source source = Sources.file(name, bare);
        Session session = source instanceof Recording recording ? recording.session()
                : unknown(Files.getLastModifiedTime(Path.of(name)).toInstant());
        return new NamedRecording(name, session, source);
    }

    /** What tells nothing about itself (a file of bare bytes, a port) begins with what is usual. */
    static Session unknown(Instant startedAt) {
        return unknown(startedAt, Protocols.standard());
    }

    /** @param protocol what reads its bytes */
    static Session unknown(Instant startedAt, Protocol protocol) {
        return new Session(UUID.randomUUID(), startedAt, protocol.id(), "", Version.current(), Settings.DEFAULT.plan());
    }

    private static NamedRecording session(String start) throws IOException {
        try (Backline backline = Backline.open()) {
            Archive archive = backline.archive();
            Recording recording = Answers.of(archive.recording(find(archive, start, "there is neither a file nor a session ")));
            return new NamedRecording(start, recording.session(), recording);
        }
    }

    /** @param start of its id @return the session whose id begins so */
    static UUID find(Archive archive, String start) throws IOException {
        return find(archive, start, "there is no session ");
    }

    private static UUID find(Archive archive, String start, String complaint) throws IOException {
        if (start.isBlank()) {
            throw new SourceException(Problem.NO_SUCH_SESSION, "no session was named; 'backline history' lists the sessions");
        }
        List<UUID> found = Answers.of(archive.sessions()).stream().map(summary -> summary.session().id())
                .filter(id -> id.toString().startsWith(start)).toList();
        if (found.size() != 1) {
            throw new SourceException(Problem.NO_SUCH_SESSION, found.isEmpty()
                    ? complaint + start + "; 'backline history' lists the sessions"
                    : "there are " + found.size() + " sessions whose id begins with " + start + "; give more of it");
        }
        return found.get(0);
    }
}
