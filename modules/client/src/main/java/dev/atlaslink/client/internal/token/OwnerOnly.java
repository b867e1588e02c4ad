package dev.atlaslink.client.internal.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Keeps files to their owner, where the file system has permissions; elsewhere the user's own directory has to. */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> OTHERS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE)));

    private OwnerOnly() {}

    static FileAttribute<?>[] file(Path near) {
        return attributes(near, "rw-------");
    }

    static FileAttribute<?>[] folder(Path near) {
        return attributes(near, "rwx------");
    }

    /**
     * Tells whether only its owner can do anything with a file.
     *
     * @param file to look at
     * @return true where the file system has no permissions
     * @throws IOException if the file cannot be looked at
     */
    public static boolean holdsFor(Path file) throws IOException {
        return !hasPermissions(file) || Collections.disjoint(Files.getPosixFilePermissions(file), OTHERS);
    }

    private static FileAttribute<?>[] attributes(Path near, String permissions) {
        return hasPermissions(near)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean hasPermissions(Path near) {
        return near.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
