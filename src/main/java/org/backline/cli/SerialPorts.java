package org.backline.cli;

import java.io.IOException;
import org.backline.app.NativeCode;
import org.backline.app.Places;
import org.backline.io.source.SerialLink;
import org.backline.io.source.SourceException;
import org.backline.io.source.Sources;

/** Serial ports for commands that need nothing else of the program. */
final class SerialPorts {
    private SerialPorts() {
    }

    /** Says so where the native library has no folder of its own; it then unpacks where it always does. */
    static void prepare(Terminal terminal) {
        try {
            new NativeCode(Places.ofSystem()).readyForPorts();
        } catch (IOException e) {
            terminal.say("the folder for native libraries cannot be made: " + e.getMessage());
        }
    }

    /** @return the port, open */
    static SerialLink open(String name, Terminal terminal) throws SourceException {
        prepare(terminal);
        return Sources.port(name);
    }
}
