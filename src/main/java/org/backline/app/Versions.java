package org.backline.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** What runs here: Backline, Java, the system, and the libraries by the names of their jars. */
final class Versions {
    private Versions() {
    }

    static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "Backline " + Version.current(),
                "Java " + System.getProperty("java.runtime.version") + ", " + System.getProperty("java.vm.name"),
                "System " + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", " + System.getProperty("os.arch")));
        libraries(System.getProperty("java.class.path", "")).forEach(library -> lines.add("Library " + library));
        return lines;
    }

    /** @return names of the jars on a class path, and of those that their manifests name */
    static List<String> libraries(String classPath) {
        List<String> names = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                names.add(Path.of(entry).getFileName().toString());
                names.addAll(named(entry));
            }
        }
        return names.stream().distinct().sorted().toList();
    }

    private static List<String> named(String jar) {
        try (JarFile file = new JarFile(jar)) {
            Manifest manifest = file.getManifest();
            String others = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return others == null ? List.of() : Arrays.stream(others.split(" "))
                    .map(other -> other.substring(other.lastIndexOf('/') + 1)).toList();
        } catch (IOException e) {
            return List.of("(" + jar + " cannot be read)");
        }
    }
}
