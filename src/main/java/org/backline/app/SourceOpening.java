package org.backline.app;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.backline.core.device.BaudSearch;
import org.backline.core.session.Session;
import org.backline.io.source.CaptureSource;
import org.backline.io.source.PacedSource;
import org.backline.io.source.Pacing;
import org.backline.io.source.Recording;
import org.backline.io.source.SearchingLink;
import org.backline.io.source.SerialLink;
import org.backline.io.source.Source;
import org.backline.io.source.Sources;

/** Opens what a person named. A file is held back to its pace; a recording brings along what is known of its session. */
final class SourceOpening implements Monitor.Opening {
    private final String uri;
    private final Pacing pacing;
    private final KnownPorts known;
    private final Runnable beforePorts;
    private final Consumer<Notice> told;
    private Optional<Session> recorded = Optional.empty();

    /** @param known what is remembered of ports */
    SourceOpening(String uri, Pacing pacing, KnownPorts known) {
        this(uri, pacing, known, () -> { }, notice -> { });
    }

    /** @param beforePorts is done before anything but a file is opened @param told is told what of a file cannot be used, on any thread */
    SourceOpening(String uri, Pacing pacing, KnownPorts known, Runnable beforePorts, Consumer<Notice> told) {
        this.uri = uri;
        this.pacing = pacing;
        this.known = known;
        this.beforePorts = beforePorts;
        this.told = told;
    }

    @Override
    public Source open() throws IOException {
        if (!Sources.isFile(uri)) {
            beforePorts.run();
        }
        Source source = found(Sources.open(uri));
        recorded = source instanceof Recording recording ? Optional.of(recording.session()) : Optional.empty();
        return Sources.isFile(uri) ? new PacedSource(watched(source), pacing) : source;
    }

    private Source watched(Source source) {
        return source instanceof CaptureSource capture ? new ToldDamage(capture, told) : source;
    }

    @Override
    public boolean plays() {
        return Sources.isFile(uri);
    }

    /** A real line is searched for its rate, unless that was said. */
    private Source found(Source opened) {
        if (!(opened instanceof SerialLink link) || !link.hasLineRate() || uri.contains("?baud=")) {
            return opened;
        }
        BaudSearch search = new BaudSearch(known.baud(uri).orElse(SerialLink.USUAL_BAUD));
        link.changeRate(search.baud());
        return new SearchingLink(link, search, baud -> known.rememberBaud(uri, baud));
    }

    /** Another id: what was recorded once can be kept twice. */
    @Override
    public Session session(Session planned) {
        return recorded.map(known -> new Session(planned.id(), known.startedAt(), known.protocol(), known.athlete(), planned.build(),
                known.plan(), known.simulated())).orElse(planned);
    }
}
