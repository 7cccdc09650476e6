package org.backline.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders for what is nobody else's business: how a person's back moves. */
final class PrivateFolder {
    private PrivateFolder() {
    }

    /** Makes the folder and those above it; where the system knows permissions, a new one is its owner's only. */
    static void create(Path folder) throws IOException {
        try {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        } catch (FileAlreadyExistsException e) {
            throw new IOException(folder + " is a file, not a folder", e);
        } catch (AccessDeniedException e) {
            throw new IOException(folder + ", you may not write there", e);
        }
    }
}
