package org.backline.io.source;

import com.fazecast.jSerialComm.SerialPort;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** The serial ports that the system tells of. It does not tell of pseudo-terminals; their paths are typed. */
public final class Ports {

    /**
     * A serial port.
     *
     * @param name         system name: {@code ttyACM0}, {@code COM3}
     * @param path         what opens it
     * @param description  what the system says is there
     * @param vendor       USB vendor id, −1 if it is not on USB
     * @param product      USB product id
     * @param serialNumber USB serial number, a constant where the device has none
     */
    public record Port(String name, String path, String description, int vendor, int product, String serialNumber) {

        /**
         * @return whether its rate is that of a real line: a UART or a bridge to one. A device that is the port itself (USB CDC), a
         *         Bluetooth port and a pseudo-terminal take any rate
         */
        public boolean hasLineRate() {
            return LINE.matcher(name).matches() || name.startsWith("COM") && (vendor < 0 || BRIDGES.contains(vendor));
        }

        /** @return whether it has a number of its own by which it can be told from another of its model */
        boolean hasSerialNumber() {
            return !NO_NUMBER.matcher(serialNumber).matches();
        }

        /** @return the same, opened by another name */
        Port at(String other) {
            return new Port(name, other, description, vendor, product, serialNumber);
        }

        /** @return whether both are the same USB device, whatever they are called now */
        boolean sameDevice(Port other) {
            return vendor >= 0 && vendor == other.vendor && product == other.product && serialNumber.equals(other.serialNumber);
        }
    }

    /** Names of UARTs and bridges where the system gives them names of their own: Linux, macOS. */
    private static final Pattern LINE = Pattern.compile("ttyUSB\\d+|ttyS\\d+|ttyAMA\\d+|cu\\.(usbserial|SLAB|wchusb).*");
    /** What the system, or a maker who gave none, says instead of a serial number. */
    private static final Pattern NO_NUMBER = Pattern.compile("(?i)unknown|n/a|0*");
    /** USB vendors of bridges: FTDI, Silicon Labs, WCH, Prolific. */
    private static final Set<Integer> BRIDGES = Set.of(0x0403, 0x10C4, 0x1A86, 0x067B);

    private Ports() {
    }

    /** @return the ports there are now; takes some milliseconds. Empty where serial ports cannot be used at all */
    public static List<Port> list() {
        try {
            return Arrays.stream(SerialPort.getCommPorts()).map(Ports::of)
                    .filter(port -> !port.path.startsWith("/dev/tty.")) // macOS has each twice; the "cu." one does not wait for a modem
                    .toList();
        } catch (LinkageError e) {
            return List.of();
        }
    }

    /** @return the process id of another program that is known to hold the port, empty if none is; takes some milliseconds */
    public static OptionalLong holder(Port port) {
        return PortUse.holder(port.path);
    }

    /** @return the path that a device which went away has now, empty if it is not there or cannot be told from another */
    static Optional<String> pathNow(Port lost, List<Port> now) {
        List<Port> same = now.stream().filter(lost::sameDevice).toList();
        return same.size() == 1 ? Optional.of(same.get(0).path) : Optional.empty();
    }

    static Port of(SerialPort port) {
        String name = port.getSystemPortName();
        String path = name.toUpperCase(Locale.ROOT).startsWith("COM") ? name : port.getSystemPortPath();
        return new Port(name, path, port.getDescriptivePortName(), port.getVendorID(), port.getProductID(), port.getSerialNumber());
    }
}
