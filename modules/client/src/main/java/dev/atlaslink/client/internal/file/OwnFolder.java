package dev.atlaslink.client.internal.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;

/**
 * A directory of this user's own that nobody else may write, so that nobody else can put a file or a link there or change
 * one. Where the file system knows no permissions nothing is checked: there the place has to be a safe one.
 */
public final class OwnFolder {
    private final Path path;
    private final UserPrincipal user;

    private OwnFolder(Path path, UserPrincipal user) {
        this.path = path;
        this.user = user;
    }

    /** Makes it, for its owner only, if there is none; of a link, looks at what it leads to. */
    private static OwnFolder open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, OwnerOnly.folder(folder));
        }
        Path path = folder.toRealPath();
        // The system knows the user that files are made for; Java knows a name only, which need not be right.
        Path probe = Files.createTempFile(path, "probe", "");
        try {
            OwnFolder own = new OwnFolder(path, Files.getOwner(probe, LinkOption.NOFOLLOW_LINKS));
            own.check();
            return own;
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    /**
     * Opens a directory that a user has set.
     *
     * @param name of the setting
     * @param folder its value
     * @return the directory
     * @throws IllegalArgumentException if it cannot be opened; the cause says why
     */
    public static OwnFolder setting(String name, Path folder) {
        try {
            return open(folder);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    name + " is \"" + folder + "\"; allowed is a directory of this user that nobody else may write", e);
        }
    }

    /**
     * Looks whether the directory still is this user's own: somebody may have put another in its place.
     *
     * @throws IOException if it is not, or is gone
     */
    public void check() throws IOException {
        if (!OwnerOnly.hasPermissions(path)) {
            return;
        }
        PosixFileAttributes found = OwnerOnly.attributes(path);
        if (!found.isDirectory()) {
            throw refused("is not a directory");
        }
        if (!found.owner().equals(user)) {
            throw refused("belongs to " + found.owner().getName() + ", not to " + user.getName());
        }
        if (OwnerOnly.othersMayWrite(found.permissions())) {
            throw refused("can be written by others: " + PosixFilePermissions.toString(found.permissions()));
        }
    }

    /**
     * Returns a file of the directory.
     *
     * @param name without directories
     * @return where it is or would be
     */
    public Path file(String name) {
        return path.resolve(name);
    }

    /**
     * Tells whether a file is one that this user made and that is open to nobody else.
     *
     * @param file of the directory; is not followed if it is a link
     * @return true where the file system has no permissions, unless it is a link
     * @throws IOException if it is missing or cannot be looked at
     */
    public boolean isOwn(Path file) throws IOException {
        if (!OwnerOnly.hasPermissions(file)) {
            return !Files.isSymbolicLink(file);
        }
        PosixFileAttributes found = OwnerOnly.attributes(file);
        return !found.isSymbolicLink()
                && found.owner().equals(user)
                && !OwnerOnly.othersMayAnything(found.permissions());
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private AccessDeniedException refused(String reason) {
        return new AccessDeniedException(path.toString(), null, reason);
    }
}
