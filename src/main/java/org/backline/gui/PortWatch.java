package org.backline.gui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.Timer;
import org.backline.app.PortChoice;

/**
 * Finds a strap that is plugged in: a port that was not there before, or at the first look the one that was used last.
 * Ports that were there all along belong to something else until the person says otherwise.
 */
final class PortWatch {
    private static final int EVERY_MILLIS = 2_000;

    private final Supplier<CompletableFuture<List<PortChoice>>> ports;
    private final Consumer<String> found;
    private final Timer timer = new Timer(EVERY_MILLIS, event -> look());
    private final Set<String> known = new HashSet<>();
    private String last = "";
    private boolean first = true;
    private boolean asking;

    /** @param found is given the uri of the port */
    PortWatch(Supplier<CompletableFuture<List<PortChoice>>> ports, Consumer<String> found) {
        this.ports = ports;
        this.found = found;
    }

    /** @param lastPort uri of the port that was used last, empty for none */
    void start(String lastPort) {
        last = lastPort;
        timer.setInitialDelay(0);
        timer.start();
    }

    void stop() {
        timer.stop();
    }

    private void look() {
        if (asking) {
            return;
        }
        asking = true;
        ports.get().whenComplete((choices, failure) -> {
            asking = false;
            if (failure == null && timer.isRunning()) {
                seen(candidates(choices, last));
            }
        });
    }

    /** @return uris of the ports that may be opened without being asked: what is plugged in, and what was used last */
    static List<String> candidates(List<PortChoice> choices, String last) {
        return choices.stream().filter(choice -> choice.device() || choice.uri().equals(last)).map(PortChoice::uri).toList();
    }

    /** Takes the ports that are there now. */
    void seen(List<String> uris) {
        String strap = uris.stream().filter(uri -> !known.contains(uri)).filter(uri -> !first || uri.equals(last)).findFirst().orElse("");
        first = false;
        known.clear();
        known.addAll(uris);
        if (!strap.isEmpty()) {
            found.accept(strap);
        }
    }
}
