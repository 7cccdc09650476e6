package org.backline.io.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SerialLibraryTest {
    private final Optional<String> before = Optional.ofNullable(System.getProperty("jSerialComm.library.path"));

    @TempDir
    Path folder;

    @AfterEach
    void putThePropertyBack() {
        before.ifPresentOrElse(path -> System.setProperty("jSerialComm.library.path", path),
                () -> System.clearProperty("jSerialComm.library.path"));
    }

    private List<Path> unpacked() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void theLibraryIsUnpackedWhereItIsLookedFor() throws IOException {
        SerialLibrary.unpackInto(folder);
        assertThat(System.getProperty("jSerialComm.library.path")).isEqualTo(folder.toAbsolutePath().toString());
        assertThat(unpacked()).isNotEmpty().allMatch(file -> file.getFileName().toString().contains("jSerialComm."));
    }

    @Test
    void aDamagedCopyIsReplacedAndAGoodOneLeftAlone() throws IOException {
        SerialLibrary.unpackInto(folder);
        List<Path> files = unpacked();
        byte[] content = Files.readAllBytes(files.get(0));
        Files.write(files.get(0), new byte[] {1, 2, 3});
        Object goodOne = Files.getAttribute(files.get(1), "lastModifiedTime");
        SerialLibrary.unpackInto(folder);
        assertThat(files.get(0)).hasBinaryContent(content);
        assertThat(Files.getAttribute(files.get(1), "lastModifiedTime")).isEqualTo(goodOne);
        assertThat(unpacked()).hasSameSizeAs(files);
    }
}
