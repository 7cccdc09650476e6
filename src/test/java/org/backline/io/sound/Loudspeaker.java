package org.backline.io.sound;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.SourceDataLine;

/** A sound device without a clock: it plays when it is told to. It notes what it was made to wait for. */
final class Loudspeaker {
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final List<String> waits = new ArrayList<>();
    private byte[] buffer = {};
    private boolean open = true;
    private boolean working = true;

    SourceDataLine line() {
        return (SourceDataLine) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {SourceDataLine.class}, this::asked);
    }

    /** Takes nothing more. */
    void breakDown() {
        working = false;
    }

    /** Plays so many bytes, or what it has. */
    void sound(int count) {
        int played = Math.min(count, buffer.length);
        heard.write(buffer, 0, played);
        buffer = Arrays.copyOfRange(buffer, played, buffer.length);
    }

    byte[] heard() {
        return heard.toByteArray();
    }

    /** What it was given and has not played yet. */
    byte[] pending() {
        return buffer;
    }

    List<String> waits() {
        return waits;
    }

    boolean isOpen() {
        return open;
    }

    private Object asked(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "getBufferSize" -> ChosenDevice.BUFFER;
            case "available" -> working ? ChosenDevice.BUFFER - buffer.length : 0;
            case "isOpen" -> open;
            case "write" -> write((byte[]) arguments[0], (int) arguments[1], (int) arguments[2]);
            case "flush" -> buffer = new byte[0];
            case "drain" -> drain();
            case "close" -> open = false;
            default -> throw new AssertionError(method.getName() + " is not needed");
        };
    }

    private int write(byte[] bytes, int from, int count) {
        if (!working) {
            return 0;
        }
        if (count > ChosenDevice.BUFFER - buffer.length) {
            waits.add("write");
        }
        byte[] more = Arrays.copyOf(buffer, buffer.length + count);
        System.arraycopy(bytes, from, more, buffer.length, count);
        buffer = more;
        return count;
    }

    private Void drain() {
        waits.add("drain");
        sound(buffer.length);
        return null;
    }
}
