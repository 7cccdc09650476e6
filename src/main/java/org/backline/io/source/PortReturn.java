package org.backline.io.source;

import com.fazecast.jSerialComm.SerialPort;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.backline.io.source.Ports.Port;

/**
 * Waits for a port that went away. One that is not on USB comes back under its name. One that is may be called otherwise: then only ports
 * are looked at that were not there when it went, and that nobody holds; the same USB device is taken, of others, if the strap's uid
 * is known, the one whose strap says that it is this one; and at last whatever has the old name, since somebody plugged it in there.
 * Where the device has no serial number, two of a model look alike: then only its uid tells it from its twin, who is left alone even under
 * the old name. A look never waits; belongs to one thread.
 */
final class PortReturn {
    /** Opening by name is one system call that fails at once. */
    private static final long BY_NAME_NANOS = 100_000_000;
    /** Listing ports asks the USB stack, which takes milliseconds. */
    private static final long BY_LIST_NANOS = 500_000_000;

    private final Port lost;
    private final Supplier<List<Port>> ports;
    private final OptionalLong uid;
    private final Opener opener;
    private final Set<String> others;
    private final Set<String> asked = new HashSet<>();
    private Optional<UidQuestion> question = Optional.empty(); // while it is asked, nothing else is looked at
    private Port questioned;
    private long next;

    /** Opens a port. */
    interface Opener {
        SerialPort open(String path) throws SourceException;
    }

    /**
     * @param name  what the port was opened by
     * @param lost  what it was
     * @param uid   of its strap, if it said so
     * @param ports those there are now
     */
    PortReturn(String name, Port lost, OptionalLong uid, Supplier<List<Port>> ports, Opener opener, long nanos) {
        this.lost = lost.vendor() < 0 ? lost.at(name) : lost;
        this.uid = uid;
        this.ports = ports;
        this.opener = opener;
        this.others = lost.vendor() < 0 ? Set.of()
                : ports.get().stream().map(Port::path).filter(path -> !path.equals(lost.path())).collect(Collectors.toSet());
        this.questioned = this.lost;
        this.next = nanos;
    }

    /** @return the port, open, if it is back */
    Optional<SerialPort> look(long nanos) {
        if (question.isPresent()) {
            return ask(question.get(), nanos);
        }
        if (nanos - next < 0) {
            return Optional.empty();
        }
        if (lost.vendor() < 0) {
            next = nanos + BY_NAME_NANOS;
            return open(lost.path());
        }
        next = nanos + BY_LIST_NANOS;
        return lookAround(ports.get().stream().filter(port -> !others.contains(port.path())).toList(), nanos);
    }

    /** Looks no further. */
    void giveUp() {
        question.ifPresent(UidQuestion::close);
        question = Optional.empty();
    }

    private Optional<SerialPort> lookAround(List<Port> appeared, long nanos) {
        asked.retainAll(appeared.stream().map(Port::path).toList());
        Optional<String> same = Ports.pathNow(lost, appeared);
        if (same.isPresent() && !onlyUidTells()) {
            return open(same.get());
        }
        List<Port> unasked = appeared.stream().filter(port -> uid.isPresent() && !asked.contains(port.path())
                && Ports.holder(port).isEmpty()).toList();
        unasked.forEach(port -> begin(port, nanos));
        boolean another = unasked.isEmpty() && appeared.stream().anyMatch(port -> port.path().equals(lost.path()) && !mayBeTwin(port));
        return another ? open(lost.path()) : Optional.empty();
    }

    private boolean onlyUidTells() {
        return uid.isPresent() && !lost.hasSerialNumber();
    }

    private boolean mayBeTwin(Port port) {
        return onlyUidTells() && lost.sameDevice(port);
    }

    /** A twin that cannot be opened, because another link asks there, is asked later. */
    private void begin(Port port, long nanos) {
        if (question.isPresent()) {
            return;
        }
        question = open(port.path()).map(opened -> new UidQuestion(opened, uid.getAsLong(), nanos));
        if (question.isPresent() || !mayBeTwin(port)) {
            asked.add(port.path());
            questioned = port;
        }
    }

    private Optional<SerialPort> ask(UidQuestion pending, long nanos) {
        switch (pending.goOn(nanos)) {
            case YES -> {
                question = Optional.empty();
                return Optional.of(pending.port());
            }
            case NO -> giveUp();
            case SILENT -> {
                giveUp();
                if (mayBeTwin(questioned)) {
                    asked.remove(questioned.path()); // it may still be starting
                }
            }
            case NOT_YET -> {
                // asked again at the next look
            }
        }
        return Optional.empty();
    }

    /** Not back yet, or back but not yet ours to open: the next look will tell. */
    private Optional<SerialPort> open(String path) {
        try {
            return Optional.of(opener.open(path));
        } catch (SourceException notYet) {
            return Optional.empty();
        }
    }
}
