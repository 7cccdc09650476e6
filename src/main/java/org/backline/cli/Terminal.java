package org.backline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.backline.app.Notice;
import org.backline.app.StoredSettings;
import org.backline.report.Words;

/**
 * Where a command speaks.
 *
 * @param out   figures and tables, for people and other programs
 * @param err   words
 * @param live  whether a person looks at {@code out} while it is written, so that a line may be written over
 * @param words the language for people; what other programs read knows none
 */
record Terminal(PrintStream out, PrintStream err, boolean live, Words words) {
    Terminal {
        out = new PlainPrintStream(out);
        err = new PlainPrintStream(err);
    }

    /** @return the terminal that this process was started from */
    static Terminal ofProcess() {
        System.setProperty("jdk.console", "java.base"); // JDK 22 to 24 would else find a console where there is none
        return new Terminal(utf8(FileDescriptor.out, System.out), utf8(FileDescriptor.err, System.err), System.console() != null,
                Words.of(Locale.getDefault()).naming(StoredSettings.ofSystem().settings().roster().exercises()));
    }

    /** Says something to the person, beside the figures. */
    void say(String sentence) {
        err.println("backline: " + sentence);
    }

    void tell(Notice notice) {
        say(words.text(notice.key(), notice.parts()));
    }

    /** Output is UTF-8 whatever the locale says, except on Windows' own console, which has a code page. */
    private static PrintStream utf8(FileDescriptor descriptor, PrintStream windows) {
        boolean onWindows = System.getProperty("os.name").startsWith("Windows");
        return onWindows ? windows : new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
