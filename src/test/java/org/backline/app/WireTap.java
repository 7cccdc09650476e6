package org.backline.app;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.backline.bench.JavaProcess;
import org.backline.core.protocol.straplink.HostWords;

/**
 * Sits in the cable between a strap and the program, in a process of its own, so that it goes on when the program stands still: passes on
 * every byte and notes when.
 */
public final class WireTap {
    private static final int BUFFER = 4096;
    private static final String BYTES = "bytes";
    private static final String CUE = "cue";

    private final Queue<String> notes = new ConcurrentLinkedQueue<>();

    /** Bytes of the strap. @param nanos just before they were handed on */
    record Passed(long nanos, byte[] bytes) {
    }

    /** @param passed what came from the strap @param cues when each cue had arrived at the strap's end [ns] */
    record Noted(List<Passed> passed, List<Long> cues) {
    }

    private WireTap(Path strap, Path program) throws IOException {
        copy("tap-down", new FileInputStream(strap.toFile()), new FileOutputStream(program.toFile()),
                bytes -> notes.add(BYTES + " " + System.nanoTime() + " " + HexFormat.of().formatHex(bytes)));
        HostWords words = new HostWords(name -> {
            if (name.equals("CUE")) {
                notes.add(CUE + " " + System.nanoTime());
            }
        });
        copy("tap-up", new FileInputStream(program.toFile()), new FileOutputStream(strap.toFile()), words::accept);
    }

    /** @param args the strap's port, the end of the cable whose other end the program opens; goes on until its input ends, then tells */
    public static void main(String[] args) throws IOException {
        WireTap tap = new WireTap(Path.of(args[0]), Path.of(args[1]));
        System.in.read();
        tap.notes.forEach(System.out::println);
        System.exit(0);
    }

    /** @return it, begun */
    static Process start(Path strap, Path program) throws IOException {
        return JavaProcess.start(List.of(), WireTap.class, strap.toString(), program.toString());
    }

    /** Ends it. @return what it noted, in order */
    static Noted end(Process process) throws IOException {
        process.getOutputStream().close();
        Noted noted = new Noted(new ArrayList<>(), new ArrayList<>());
        try (BufferedReader told = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            told.lines().map(line -> line.split(" ")).forEach(words -> {
                if (words[0].equals(CUE)) {
                    noted.cues().add(Long.parseLong(words[1]));
                } else {
                    noted.passed().add(new Passed(Long.parseLong(words[1]), HexFormat.of().parseHex(words[2])));
                }
            });
        }
        return noted;
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
