package org.backline.io.source;

import java.io.IOException;
import java.util.function.IntConsumer;
import org.backline.core.device.BaudSearch;
import org.backline.core.protocol.straplink.StrapLinkProbe;
import org.backline.core.protocol.text.TextProbe;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.jspecify.annotations.Nullable;

/**
 * A serial line whose rate is not known: while nothing that comes makes sense, one rate after the other is tried. A change of the rate
 * looks like a line that was lost and is back at once, so that whoever talks over it begins anew. DTR and RTS are left alone.
 */
public final class SearchingLink extends ForwardingLink {
    private final RatedLink link;
    private final BaudSearch search;
    private final IntConsumer found;
    private StrapLinkProbe binary = new StrapLinkProbe();
    private TextProbe text = new TextProbe();
    private boolean stood = true;
    private volatile boolean changing;

    /** A link with a rate that can be changed while it stands. */
    public interface RatedLink extends Link {

        /** @param baud [bit/s] */
        void changeRate(int baud);
    }

    /**
     * @param link  stands at the search's first rate
     * @param found receives the rate once it is known
     */
    public SearchingLink(RatedLink link, BaudSearch search, IntConsumer found) {
        super(link);
        this.link = link;
        this.search = search;
        this.found = found;
    }

    @Override
    public @Nullable Input next() throws IOException {
        Input input = super.next();
        changing = false;
        if (!search.found() && input instanceof Chunk chunk) {
            look(chunk);
        }
        return input;
    }

    @Override
    public void send(byte[] wire) throws IOException {
        if (!changing) {
            super.send(wire);
        }
    }

    @Override
    public boolean connected() {
        return !changing && super.connected();
    }

    private void look(Chunk chunk) {
        if (link.connected() && !stood) {
            search.restart();
        }
        stood = link.connected();
        for (byte b : chunk.bytes()) {
            if (binary.accept(b) | text.accept(b)) {
                search.recognised();
                found.accept(search.baud());
                return;
            }
        }
        if (stood) {
            search.update(chunk.hostNanos()).ifPresent(this::change);
        }
    }

    private void change(int baud) {
        binary = new StrapLinkProbe();
        text = new TextProbe();
        changing = true;
        link.changeRate(baud);
    }
}
