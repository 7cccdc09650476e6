package org.backline.app;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.backline.core.protocol.straplink.HostWords;

/** Sits in the cable between a strap and the program: passes on every byte and notes when. */
final class WireTap {
    private static final int BUFFER = 4096;

    private final List<Passed> passed = new ArrayList<>();
    private final List<Long> cues = new ArrayList<>();

    /** Bytes of the strap. @param nanos just before they were handed on */
    record Passed(long nanos, byte[] bytes) {
    }

    /** @param strap its port @param program the end of the cable whose other end the program opens */
    WireTap(Path strap, Path program) throws IOException {
        copy("tap-down", new FileInputStream(strap.toFile()), new FileOutputStream(program.toFile()), this::fromStrap);
        HostWords words = new HostWords(name -> {
            if (name.equals("CUE")) {
                cues.add(System.nanoTime());
            }
        });
        copy("tap-up", new FileInputStream(program.toFile()), new FileOutputStream(strap.toFile()), words::accept);
    }

    /** To be asked for when all is over. */
    List<Passed> passed() {
        synchronized (passed) {
            return List.copyOf(passed);
        }
    }

    /** @return when each cue had arrived [ns] */
    List<Long> cues() {
        return cues;
    }

    private void fromStrap(byte[] bytes) {
        synchronized (passed) {
            passed.add(new Passed(System.nanoTime(), bytes));
        }
    }

    private static void copy(String name, InputStream from, OutputStream to, Consumer<byte[]> noted) {
        Thread thread = new Thread(() -> {
            try (from; to) {
                byte[] buffer = new byte[BUFFER];
                for (int count = from.read(buffer); count > 0; count = from.read(buffer)) {
                    byte[] bytes = Arrays.copyOf(buffer, count);
                    noted.accept(bytes);
                    to.write(bytes);
                }
            } catch (IOException cableGone) {
                Thread.currentThread().interrupt(); // the strap or the cable was taken away: nothing more to pass on
            }
        }, name);
        thread.setDaemon(true);
        thread.start();
    }
}
