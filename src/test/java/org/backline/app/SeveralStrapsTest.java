package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.backline.app.LinkState.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** One run for each strap: none knows of another, and all are kept in one history. */
@ExtendWith(QuietLog.class)
@Timeout(300)
class SeveralStrapsTest {
    private static final String LIFTER = "demo://?speed=max&then=end&rate=104";
    private static final String STILL_LIFTING = "demo://";

    @TempDir
    private Path folder;

    @Test
    void oneThatFailsLeavesTheOthersAloneAndEveryoneIsKeptApart() throws Exception {
        try (Backline backline = Backline.open(places())) {
            Monitor mara = backline.listen(LIFTER, lifter("Mara"));
            Monitor gone = backline.listen(folder.resolve("nothing.strap").toString(), lifter("Jonas"));
            Monitor aylin = backline.listen(LIFTER, lifter("Aylin"));
            Monitor kim = backline.listen(STILL_LIFTING, lifter("Kim"));
            awaitEnd(gone);
            awaitEnd(mara);
            awaitEnd(aylin);

            assertThat(List.of(gone, mara, aylin)).extracting(run -> run.state().phase())
                    .containsExactly(Phase.FAILED, Phase.FINISHED, Phase.FINISHED);
            assertThat(kim.events().finished()).as("Kim is still listened to").isFalse();
            kim.close();
            List<SessionSummary> kept = backline.archive().sessions().get(120, TimeUnit.SECONDS);
            assertThat(kept).extracting(each -> each.session().athlete()).containsExactlyInAnyOrder("Mara", "Aylin", "Kim");
            assertThat(kept).extracting(each -> each.session().id()).containsExactlyInAnyOrder(mara.session().id(), aylin.session().id(),
                    kim.session().id());
            assertThat(sets(kept, "Mara")).isNotEmpty().isEqualTo(sets(kept, "Aylin"));
            assertThat(kept).noneMatch(SessionSummary::interrupted);
        }
    }

    private static List<Integer> sets(List<SessionSummary> kept, String athlete) {
        return kept.stream().filter(each -> each.session().athlete().equals(athlete)).flatMap(each -> each.sets().stream())
                .map(SetSummary::reps).toList();
    }

    private static void awaitEnd(Monitor monitor) throws InterruptedException {
        while (!monitor.events().finished()) {
            monitor.events().drain(event -> { }, Duration.ofSeconds(10));
        }
    }

    private static Lifter lifter(String name) {
        return new Lifter(name, Settings.DEFAULT.plan());
    }

    private Places places() {
        return new Places(folder.resolve("data"), folder.resolve("config"), folder.resolve("state"));
    }
}
