package dev.atlaslink.client.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Keeps files to their owner, where the file system has permissions; elsewhere the user's own directory has to. */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> OTHERS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE)));

    private static final Set<PosixFilePermission> OTHERS_WRITING =
            Collections.unmodifiableSet(EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE));

    private OwnerOnly() {}

    /**
     * Says how to make a file for its owner only.
     *
     * @param near any file of the same file system
     * @return attributes for the call that makes it
     */
    public static FileAttribute<?>[] file(Path near) {
        return attributes(near, "rw-------");
    }

    static FileAttribute<?>[] folder(Path near) {
        return attributes(near, "rwx------");
    }

    /**
     * Tells whether only its owner can do anything with a file.
     *
     * @param file to look at; a link is followed
     * @return true where the file system has no permissions
     * @throws IOException if the file cannot be looked at
     */
    public static boolean holdsFor(Path file) throws IOException {
        return !hasPermissions(file) || !othersMayAnything(Files.getPosixFilePermissions(file));
    }

    /**
     * Tells whether every user of this machine can change a file.
     *
     * @param file to look at; a link is followed
     * @return false where the file system has no permissions
     * @throws IOException if the file cannot be looked at
     */
    public static boolean everybodyMayWrite(Path file) throws IOException {
        return hasPermissions(file) && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_WRITE);
    }

    static boolean othersMayAnything(Set<PosixFilePermission> permissions) {
        return !Collections.disjoint(permissions, OTHERS);
    }

    static boolean othersMayWrite(Set<PosixFilePermission> permissions) {
        return !Collections.disjoint(permissions, OTHERS_WRITING);
    }

    static PosixFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean hasPermissions(Path near) {
        return near.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] attributes(Path near, String permissions) {
        return hasPermissions(near)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
