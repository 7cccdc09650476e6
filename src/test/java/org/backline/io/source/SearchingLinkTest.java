package org.backline.io.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.backline.core.device.BaudSearch;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.junit.jupiter.api.Test;

class SearchingLinkTest {
    private static final String LINE = "1,2,3,4,5,6\n";

    /** A line that makes sense at one rate only; each read takes a tenth of a second of its own time. */
    private static final class Line implements SearchingLink.RatedLink {
        private final int right;
        private int baud = 115_200;
        private long now;
        private int sent;

        Line(int right) {
            this.right = right;
        }

        @Override
        public Input next() {
            now += 100_000_000;
            String text = baud == right ? LINE : "\u0081\u00F0\u0013";
            return new Chunk(now, text.getBytes(StandardCharsets.ISO_8859_1));
        }

        @Override
        public void changeRate(int other) {
            baud = other;
        }

        @Override
        public void send(byte[] wire) {
            sent += wire.length;
        }

        @Override
        public boolean connected() {
            return true;
        }

        @Override
        public void close() {
            baud = 0;
        }
    }

    @Test
    void theRateAtWhichLinesMakeSenseIsFoundAndTold() throws IOException {
        Line line = new Line(57_600);
        List<Integer> found = new ArrayList<>();
        SearchingLink link = new SearchingLink(line, new BaudSearch(115_200), found::add);
        for (int i = 0; i < 1_000 && found.isEmpty(); i++) {
            link.next();
        }
        assertThat(found).containsExactly(57_600);
        assertThat(line.baud).isEqualTo(57_600);
        assertThat(line.now).isLessThan(5 * BaudSearch.PATIENCE_NANOS);
    }

    @Test
    void aChangeOfTheRateLooksLikeALineThatIsBackAtOnce() throws IOException {
        Line line = new Line(0);
        SearchingLink link = new SearchingLink(line, new BaudSearch(115_200), baud -> { });
        while (line.baud == 115_200) {
            assertThat(link.connected()).isTrue();
            link.next();
        }
        assertThat(link.connected()).isFalse();
        link.send(new byte[10]);
        assertThat(line.sent).isZero();
        link.next();
        assertThat(link.connected()).isTrue();
    }
}
