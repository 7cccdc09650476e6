package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.backline.bench.JavaProcess;
import org.backline.core.protocol.Protocols;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Session;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.StrapRanges;
import org.backline.io.evidence.Input;
import org.backline.io.sound.AlertSound;
import org.backline.io.source.ForwardingLink;
import org.backline.io.source.SimulatedSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    @TempDir
    private Path folder;

    @Test
    void goesThroughAllThatAnAlertNeeds() {
        List<LiftEvent> events = new ArrayList<>();

        new Rehearsal().run(events::add);

        assertThat(events).hasAtLeastOneElementOfType(LiftEvent.RepCompleted.class).hasAtLeastOneElementOfType(LiftEvent.AlertRaised.class)
                .hasAtLeastOneElementOfType(LiftEvent.CueGiven.class).hasAtLeastOneElementOfType(LiftEvent.SetRefined.class);
    }

    /** Loaded for the first time, a class costs what an alert does not have. */
    @Test
    @Timeout(300)
    void afterItAnAlertNeedsNoClassThatIsNotThere() throws IOException, InterruptedException {
        assertThat(loadedByTheFirstAlert("rehearsed")).isEmpty();
        assertThat(loadedByTheFirstAlert("unprepared")).as("else it would not show").isNotEmpty();
    }

    private List<String> loadedByTheFirstAlert(String how) throws IOException, InterruptedException {
        Path classes = folder.resolve(how + ".classes");
        Path told = folder.resolve(how + ".told");
        List<String> options = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:class+load:file=" + classes + ":none");
        Process process = JavaProcess.start(options, FirstAlert.class, how, classes.toString(), told.toString());
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(told);
    }

    /**
     * In a process of its own: a session up to its first cue. Tells what of Backline was loaded from the bytes that decide it, until it is
     * at the port and at the sound device.
     */
    static final class FirstAlert extends ForwardingLink {
        private static final Duration PATIENCE = Duration.ofSeconds(1);
        private static final Setup SOMEBODY = new Setup(17, 104, StrapRanges.CAREFUL);

        private final Speaker speaker = new Speaker(() -> Settings.DEFAULT, AlertSound.silent());
        private final Path classes;
        private boolean cued;
        private long before;
        private volatile long after;

        private FirstAlert(Path classes) {
            super(new Rehearsal.DeafStrap(new SimulatedSource(Scenarios.FIRST_SET, Optional.empty(), SOMEBODY)));
            this.classes = classes;
        }

        public static void main(String[] arguments) throws IOException, InterruptedException {
            if (arguments[0].equals("rehearsed")) {
                new Rehearsal().run(event -> { });
            }
            Files.write(Path.of(arguments[2]), new FirstAlert(Path.of(arguments[1])).loaded());
        }

        private List<String> loaded() throws IOException, InterruptedException {
            Session session = new Session(UUID.randomUUID(), Instant.EPOCH, Protocols.standard().id(), "", "", Settings.DEFAULT.plan());
            Consumer<LiftEvent> noted = event -> cued |= event instanceof LiftEvent.CueGiven;
            awaitSound();
            try (speaker; Monitor monitor = Monitor.start(session, Preset.NONE, () -> this, new NoKeeper(),
                    noted.andThen(speaker.listener()), new StrapCues(() -> Settings.DEFAULT))) {
                while (!monitor.events().finished()) {
                    monitor.events().drain(event -> { }, PATIENCE);
                }
            }
            String all = Files.readString(classes);
            return all.substring((int) before, (int) after).lines().filter(line -> line.startsWith("org.backline."))
                    .filter(line -> !line.contains(RehearsalTest.class.getSimpleName())).toList();
        }

        @Override
        public @Nullable Input next() throws IOException {
            if (cued) {
                awaitSound();
                after = Files.size(classes);
                return null;
            }
            Input input = super.next();
            before = Files.size(classes);
            return input;
        }

        /** What is asked of the sound's thread is answered when it has done what it was told before, be it that there is no sound at all. */
        private void awaitSound() {
            speaker.devices().exceptionally(none -> List.of()).join();
        }
    }
}
