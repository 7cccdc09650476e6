package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backline.core.examination.Check;
import org.backline.core.examination.Examination;
import org.backline.core.examination.Finding;
import org.backline.core.examination.Finding.Status;
import org.backline.core.protocol.Protocols;
import org.backline.io.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The C core on a pseudo-terminal, examined as a maker's strap would be: it has to answer, buzz, stop and start. */
@Timeout(300)
class StrapDoctorTest {
    @TempDir
    private Path folder;

    @Test
    void aStrapThatDoesAsItIsToldIsLiftable() throws IOException {
        EmulatedStrap.buildForPty();
        Path lift = Files.write(folder.resolve("five.lift"), EmulatedStrap.lift());
        try (EmulatedStrap strap = EmulatedStrap.onPty(folder.resolve("port"), lift);
             Source port = StrapDoctor.open(strap.port().toString(), Protocols.standard())) {
            List<Finding> findings = new StrapDoctor(port, Protocols.standard(), 3).examine();
            assertThat(Examination.liftable(findings)).as(findings::toString).isTrue();
            Stream.of(Check.SAMPLES, Check.NODES, Check.FRAMING, Check.CUE, Check.STOP_START).forEach(check ->
                    assertThat(findings).filteredOn(finding -> finding.check() == check).extracting(Finding::status)
                            .containsOnly(Status.OK));
            assertThat(findings).filteredOn(finding -> finding.check() == Check.ROUND_TRIP).noneMatch(finding ->
                    finding.status() == Status.NOT_CHECKED);
        }
    }
}
