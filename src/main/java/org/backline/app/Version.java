package org.backline.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which Backline this is, as the build wrote it down. */
public final class Version {
    private static final String CURRENT = read();

    private Version() {
    }

    /** @return for example {@code 0.1.0}; stored with every session as its build */
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
