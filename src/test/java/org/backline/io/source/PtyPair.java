package org.backline.io.source;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Two pseudo-terminals joined by socat, reached through two symbolic links: a cable that can be pulled and put back. */
public final class PtyPair implements AutoCloseable {
    private final Path one;
    private final Path other;
    private Process socat;

    public PtyPair(Path folder) {
        assumeTrue(isInstalled("socat", "-V"), "socat joins the pseudo-terminals; install it to run this test");
        this.one = folder.resolve("one");
        this.other = folder.resolve("other");
        try {
            SerialLibrary.unpackInto(Path.of("target", "native"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        plugIn();
    }

    public static boolean isInstalled(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor(10, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    public Path one() {
        return one;
    }

    public Path other() {
        return other;
    }

    /** Returns when both ends are there. */
    public void plugIn() {
        try {
            socat = new ProcessBuilder("socat", "-d", "-d", "pty,raw,echo=0,link=" + one, "pty,raw,echo=0,link=" + other)
                    .redirectErrorStream(true).start();
            BufferedReader said = new BufferedReader(new InputStreamReader(socat.getInputStream()));
            String line = said.readLine();
            while (line != null && !line.contains("starting data transfer loop")) {
                line = said.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when both ends are gone. */
    public void pull() {
        try {
            socat.destroy();
            socat.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        pull();
    }
}
