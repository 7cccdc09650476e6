package org.backline.app;

/**
 * A place where a strap may be.
 *
 * @param uri         what to open: {@code demo://}, {@code serial:///dev/ttyACM0} …
 * @param name        system name of the port
 * @param description what the system says is there
 * @param device      whether something is plugged in there by a cable: no radio, no pseudo-terminal
 */
public record PortChoice(String uri, String name, String description, boolean device) {
}
