package org.backline.io.source;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.jspecify.annotations.Nullable;

/**
 * A serial port: 8N1, no flow control, DTR and RTS asserted together (only one of them resets some boards). The first opening fails
 * with a reason; a port that goes away later is waited for and opened again as soon as it is back, also under another name
 * ({@link PortReturn}). Reads block the caller's thread for at most 100 ms.
 *
 * <p>A write into a pseudo-terminal whose other end is not read waits once some 30 kB are pending; a UART never does.
 */
public final class SerialLink implements SearchingLink.RatedLink {
    /** The rate that straps use unless told otherwise. */
    public static final int USUAL_BAUD = 115_200;

    private static final int PATIENCE_MS = 100;
    /** How long a lost port is left alone before it is looked for once more. */
    private static final long GLANCE_NANOS = 50_000_000;
    private static final byte[] NOTHING = new byte[0];

    private final String name;
    private volatile int baud;
    private final long start = System.nanoTime();
    private final byte[] buffer = new byte[1 << 14];
    private final ReentrantLock turn = new ReentrantLock();
    private final Condition closing = turn.newCondition();
    private SerialPort port;
    private Ports.Port identity;
    private final Supplier<List<Ports.Port>> ports;
    private Optional<PortReturn> awaited = Optional.empty();
    private OptionalLong uid = OptionalLong.empty();
    private volatile boolean connected = true;
    private volatile boolean closed;

    private SerialLink(String name, int baud, SerialPort port, Supplier<List<Ports.Port>> ports) {
        this.name = name;
        this.baud = baud;
        this.ports = ports;
        this.port = port;
        this.identity = Ports.of(port);
        OpenPorts.opened();
    }

    /**
     * @param name path or system name of the port; a pseudo-terminal's path too, also through a symbolic link
     * @param baud [bit/s]
     * @throws SourceException if there is no such port, it is in use, or this user may not open it
     */
    public static SerialLink open(String name, int baud) throws SourceException {
        return open(name, baud, Ports::list);
    }

    /** @param ports tells which there are */
    static SerialLink open(String name, int baud, Supplier<List<Ports.Port>> ports) throws SourceException {
        if (DeviceKind.isOther(name)) {
            throw PortRefusal.noSerialPort(name);
        }
        OptionalLong holder = PortUse.holder(name);
        if (holder.isPresent()) {
            throw PortRefusal.inUse(name, holder.getAsLong());
        }
        return new SerialLink(name, baud, openPort(name, baud), ports);
    }

    @Override
    public @Nullable Input next() throws IOException {
        turn.lock();
        try {
            byte[] bytes = connected ? read() : awaitReturn();
            return closed ? null : new Chunk(System.nanoTime() - start, bytes);
        } finally {
            turn.unlock();
        }
    }

    /** @return what has arrived by now, without waiting; opens the port again if it went away and is back */
    byte[] poll() {
        turn.lock();
        try {
            if (connected) {
                return port.bytesAvailable() == 0 ? NOTHING : read();
            }
            tryAgain();
            return NOTHING;
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void send(byte[] wire) {
        turn.lock();
        try {
            if (wire.length > 0 && connected && port.writeBytes(wire, wire.length) <= 0) {
                lose();
            }
        } finally {
            turn.unlock();
        }
    }

    /** @return whether it is a real line, whose rate has to be right */
    public boolean hasLineRate() {
        return identity.hasLineRate();
    }

    @Override
    public void changeRate(int other) {
        turn.lock();
        try {
            baud = other;
            if (connected && !port.setBaudRate(other)) {
                lose();
            }
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void recognised(long strap) {
        uid = OptionalLong.of(strap);
    }

    @Override
    public void reopen() {
        turn.lock();
        try {
            lose();
        } finally {
            turn.unlock();
        }
    }

    @Override
    public boolean connected() {
        return connected;
    }

    @Override
    public void close() {
        boolean first = !closed;
        closed = true;
        boolean mine = awaitTurn();
        try {
            lose();
            if (mine) {
                closing.signalAll();
            }
        } finally {
            if (mine) {
                turn.unlock();
            }
            if (first) {
                OpenPorts.closed();
            }
        }
    }

    /** A read ends by itself; a write that waits for a reader does not, and closing the port under it is what ends it. */
    private boolean awaitTurn() {
        try {
            return turn.tryLock(5L * PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] read() {
        int count = closed ? 0 : port.readBytes(buffer, buffer.length);
        if (count < 0) {
            lose();
        }
        return count > 0 ? Arrays.copyOf(buffer, count) : NOTHING;
    }

    /** jSerialComm goes on to say that a port is open after its device went away, and reads from it return at once: never read on. */
    private void lose() {
        connected = false;
        port.closePort();
        awaited.ifPresent(PortReturn::giveUp);
        awaited = Optional.empty();
    }

    private byte[] awaitReturn() throws InterruptedIOException {
        try {
            if (!closed && closing.awaitNanos(GLANCE_NANOS) <= 0) {
                tryAgain();
            }
            return NOTHING;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for " + name);
        }
    }

    private void tryAgain() {
        long now = System.nanoTime();
        PortReturn looking = awaited.orElseGet(() -> new PortReturn(name, identity, uid, ports, path -> openPort(path, baud), now));
        awaited = Optional.of(looking);
        looking.look(now).ifPresent(back -> {
            port = back;
            identity = Ports.of(back);
            awaited = Optional.empty();
            connected = true;
        });
    }

    static SerialPort openPort(String name, int baud) throws SourceException {
        try {
            SerialPort port = SerialPort.getCommPort(name);
            port.setComPortParameters(baud, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
            port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
            port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, PATIENCE_MS, 0);
            port.setDTRandRTS(true, true);
            if (!port.openPort()) {
                throw PortRefusal.of(name, port.getLastErrorCode());
            }
            return port;
        } catch (SerialPortInvalidPortException e) {
            throw PortRefusal.noSuchPort(name);
        } catch (LinkageError e) {
            throw PortRefusal.noSerialPortsHere(e);
        }
    }
}
