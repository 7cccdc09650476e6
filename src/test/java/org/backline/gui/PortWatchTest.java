package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.backline.app.PortChoice;
import org.junit.jupiter.api.Test;

class PortWatchTest {
    private final List<String> found = new ArrayList<>();
    private final PortWatch watch = new PortWatch(CompletableFuture::new, found::add);

    @Test
    void aPortThatTurnsUpIsTakenForTheStrap() {
        watch.seen(List.of("serial:///dev/ttyS0"));
        watch.seen(List.of("serial:///dev/ttyS0", "serial:///dev/ttyACM0"));

        assertThat(found).containsExactly("serial:///dev/ttyACM0");
    }

    @Test
    void aPortThatWasThereAllAlongIsLeftAlone() {
        watch.seen(List.of("serial:///dev/ttyS0"));
        watch.seen(List.of("serial:///dev/ttyS0"));

        assertThat(found).isEmpty();
    }

    @Test
    void thePortOfTheLastTimeIsTakenAtOnce() {
        watch.start("serial:///dev/ttyACM0");
        watch.stop();
        watch.seen(List.of("serial:///dev/ttyS0", "serial:///dev/ttyACM0"));

        assertThat(found).containsExactly("serial:///dev/ttyACM0");
    }

    @Test
    void onlyWhatIsPluggedInOrWasUsedLastIsOpenedByItself() {
        List<PortChoice> choices = List.of(choice("rfcomm0", false), choice("ttyACM0", true), choice("pts/7", false),
                choice("pts/3", false));

        assertThat(PortWatch.candidates(choices, "serial:///dev/pts/3")).containsExactly("serial:///dev/ttyACM0", "serial:///dev/pts/3");
    }

    private static PortChoice choice(String name, boolean device) {
        return new PortChoice("serial:///dev/" + name, name, "", device);
    }
}
