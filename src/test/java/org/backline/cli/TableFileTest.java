package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import org.backline.core.session.LiftEvent;
import org.backline.io.exchange.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
    @TempDir
    private Path folder;

    @Test
    void aDiskThatIsFullIsNotKeptFullByHalfATable() {
        TableFile file = TableFile.create(folder.resolve("reps.csv").toString(), OutputStream.nullOutputStream(), FullDisk::new);

        assertThatThrownBy(file::close).isInstanceOf(CommandFailure.class)
                .hasMessageContaining("reps.csv cannot be written: no space left");
        assertThat(folder).isEmptyDirectory();
    }

    /** A table whose last lines find no room. */
    private record FullDisk(Writer out) implements Table {
        @Override
        public void write(LiftEvent event) {
        }

        @Override
        public long lines() {
            return 0;
        }

        @Override
        public void close() throws IOException {
            out.close();
            throw new IOException("no space left");
        }
    }
}
