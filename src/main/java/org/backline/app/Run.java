package org.backline.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backline.app.LinkState.Phase;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.HostSettings;
import org.backline.core.device.Protocol;
import org.backline.core.device.Sample;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StreamSettings;
import org.backline.core.protocol.Protocols;
import org.backline.core.protocol.text.ColumnsSurvey;
import org.backline.core.session.Background;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftPipeline;
import org.backline.core.session.Session;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.EvidenceSink;
import org.backline.io.evidence.Input;
import org.backline.io.evidence.Mark;
import org.backline.io.source.Link;
import org.backline.io.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The one loop, for live, replay, import and tests alike: inputs are pulled from a source, kept, decoded, and sent through the
 * pipeline. It makes no thread and asks no clock; all times are those of the inputs. {@link #say}, {@link #request},
 * {@link #end} and {@link #phase} are for any thread, the rest belongs to one.
 */
public final class Run {
    private static final System.Logger LOG = System.getLogger(Run.class.getName());
    /** After its last word the strap gets so long to fall silent, so that the word is not lost in the closing port. */
    private static final long FAREWELL_NANOS = 200_000_000;
    /** A strap that sent a sample within so long is connected. */
    private static final long FRESH_NANOS = 1_000_000_000;

    private final Session session;
    private final Source source;
    private final EvidenceSink evidence;
    private final LiftPipeline pipeline;
    private final Decoder decoder;
    private final Optional<LinkDialogue> talk;
    private final Optional<PortGuard> guard;
    private final Queue<Command> said;
    /** Looks on while nothing can be read: lines that do not say what they are may yet be told from how their wearer moves. */
    private Optional<ColumnsSurvey> survey = Optional.of(new ColumnsSurvey());
    private final Queue<StrapCommand> asked = new ConcurrentLinkedQueue<>();
    private Function<? super Command, List<Command>> answer = word -> List.of();
    private volatile boolean ending;
    private volatile Phase phase = Phase.SEARCHING;
    private boolean sampled;
    private long sampledAt;
    private long now;

    /**
     * @param session  what is run; its protocol reads the bytes, its plan holds at the start
     * @param source   open; left open
     * @param evidence keeps every input, untouched
     * @param out      receives every event, in order, on the thread that runs
     */
    public Run(Session session, Source source, EvidenceSink evidence, Consumer<? super LiftEvent> out) {
        this(session, source, evidence, out, new ConcurrentLinkedQueue<>(), Background.NONE);
    }

    /** @param said what was said before the source was open, and where more is said @param background where closed sets are gone through */
    Run(Session session, Source source, EvidenceSink evidence, Consumer<? super LiftEvent> out, Queue<Command> said,
            Background background) {
        this.said = said;
        Protocol protocol = Protocols.withId(session.protocol()).orElse(Protocols.standard());
        this.session = session;
        this.source = source;
        this.evidence = evidence;
        this.pipeline = new LiftPipeline(session.plan(), background, out);
        this.decoder = protocol.newDecoder(this::decoded);
        this.guard = source instanceof Link ? Optional.of(new PortGuard()) : Optional.empty();
        this.talk = source instanceof Link link ? Optional.of(new LinkDialogue(link, protocol, host(session), this::talked))
                : Optional.empty();
    }

    /** Says something to the session. It becomes a mark between two chunks, kept and obeyed at that place. */
    public void say(Command command) {
        said.add(command);
    }

    /** Takes what a person said before; to be called before it runs. */
    public void begin(Preset preset) {
        said.addAll(preset.first());
        answer(preset.answer());
    }

    /** Takes what is said after each word that the source holds; to be called before it runs. */
    void answer(Function<? super Command, List<Command>> words) {
        answer = words;
    }

    /** Asks something of the strap; a source that cannot be talked to leaves it. */
    public void request(StrapCommand command) {
        asked.add(command);
    }

    /** Lets the wearer feel what the latest sample told. To be called by who receives the events, on their thread. */
    void cue(StrapCommand.Cue.Pattern pattern) {
        talk.ifPresent(dialogue -> dialogue.cue(pattern));
    }

    /** Has the run end soon, in good order. */
    public void end() {
        ending = true;
    }

    /** @return how it stands */
    public Phase phase() {
        return phase;
    }

    /** Runs to the end of the source, or until {@link #end}. @throws IOException if the source or the evidence cannot go on */
    public void toEnd() throws IOException {
        evidence.begin(session);
        try {
            pull();
        } finally {
            evidence.end();
        }
    }

    private void pull() throws IOException {
        try {
            for (Input input = next(); input != null; input = next()) {
                take(input);
            }
            bidFarewell();
        } finally { // a session that ended for a reason is a session too: its last set is closed
            decoder.finish();
            pipeline.finish();
        }
    }

    private @Nullable Input next() throws IOException {
        Command command = said.poll();
        if (command != null) {
            return new Mark(now, command);
        }
        Input input = ending ? null : source.next();
        if (input instanceof Mark mark) {
            said.addAll(answer.apply(mark.command()));
        }
        return input;
    }

    private void take(Input input) throws IOException {
        now = input.hostNanos();
        evidence.accept(input);
        if (input instanceof Mark mark) {
            pipeline.accept(mark.command());
        } else if (input instanceof Chunk chunk) {
            read(chunk);
        }
        if (talk.isPresent()) {
            for (StrapCommand command = asked.poll(); command != null; command = asked.poll()) {
                talk.get().request(command);
            }
            talk.get().goOn(now);
        }
        phase = phaseNow();
    }

    private void read(Chunk chunk) throws IOException {
        if (chunk.bytes().length > 0) {
            pipeline.received(now);
            decoder.accept(chunk.bytes());
            survey.flatMap(looking -> looking.accept(chunk.bytes(), now)).ifPresent(this::decoded);
        }
        if (guard.isPresent()) {
            guard.get().check(chunk, decoder);
        }
    }

    private void decoded(DeviceEvent event) {
        if (event instanceof Sample) {
            sampled = true;
            sampledAt = now;
            survey = Optional.empty();
        }
        guard.ifPresent(watching -> watching.accept(event));
        talk.ifPresent(dialogue -> dialogue.received(event, now)); // first, so that a cue for what the event tells knows its time
        pipeline.accept(event);
    }

    private void talked(DialogueEvent event) {
        LOG.log(Level.DEBUG, event);
    }

    private static HostSettings host(Session session) {
        return new HostSettings(StreamSettings.USUAL, ChronoUnit.MICROS.between(Instant.EPOCH, session.startedAt()));
    }

    private Phase phaseNow() {
        if (source instanceof Link link && !link.connected()) {
            return Phase.LOST;
        }
        return sampled && now - sampledAt <= FRESH_NANOS ? Phase.CONNECTED : Phase.SEARCHING;
    }

    private void bidFarewell() throws IOException {
        for (Command last = said.poll(); last != null; last = said.poll()) {
            take(new Mark(now, last));
        }
        if (talk.isPresent() && talk.get().end()) {
            drain();
        }
    }

    private void drain() throws IOException {
        long until = now + FAREWELL_NANOS;
        Input input = source.next();
        while (input != null) {
            take(input);
            input = now < until ? source.next() : null;
        }
    }
}
