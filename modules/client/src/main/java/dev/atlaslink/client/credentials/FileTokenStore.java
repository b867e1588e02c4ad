package dev.atlaslink.client.credentials;

import dev.atlaslink.client.internal.file.FileLocks;
import dev.atlaslink.client.internal.file.FileNames;
import dev.atlaslink.client.internal.file.OwnFolder;
import dev.atlaslink.client.internal.token.TokenFile;
import dev.atlaslink.client.internal.wording.Required;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps tokens in files, so that several processes of one user share them.
 *
 * <p>Each token has a file of its own, readable by its owner only if the file system has permissions (mode 0600). A
 * file that others can read or write, that belongs to another user or that is a symbolic link is not read but replaced.
 * Files are replaced as a whole, under a lock. Their names are hashes of base URL and client id. The tokens in them are
 * not encrypted.
 *
 * <p>If the file system has permissions, the directory has to belong to the user of this process and be writable by
 * nobody else (such as mode 0700 or 0755); otherwise others could plant files and links in it. This is checked whenever
 * the store is used, and a violation is a failure of the store. Directories above it are not checked.
 */
public final class FileTokenStore implements TokenStore {
    /** Longer than a fetch that goes well; a process that takes longer has trouble of its own. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OwnFolder folder;

    private FileTokenStore(OwnFolder folder) {
        this.folder = folder;
    }

    /**
     * Opens a store, and creates its directory, for its owner only, if it does not exist.
     *
     * @param folder a directory of this user that nobody else may write; best not on a network share, whose locks may be
     *     weaker
     * @return the store
     * @throws IllegalArgumentException if it is no such directory and cannot be made
     */
    public static FileTokenStore in(Path folder) {
        Required.notNull("folder", folder, "a directory of this user that nobody else may write");
        return new FileTokenStore(OwnFolder.setting("folder", folder));
    }

    @Override
    public StoredToken update(TokenKey key, Function<Optional<StoredToken>, StoredToken> change) {
        return whileLocked(key, file -> {
            Optional<StoredToken> stored = TokenFile.read(file, folder);
            StoredToken token = change.apply(stored);
            if (!stored.equals(Optional.of(token))) {
                TokenFile.write(file, token);
            }
            return token;
        });
    }

    @Override
    public void remove(TokenKey key, StoredToken token) {
        whileLocked(key, file -> {
            Optional<StoredToken> stored = TokenFile.read(file, folder);
            if (stored.equals(Optional.of(token))) {
                TokenFile.delete(file);
            }
            return stored;
        });
    }

    @Override
    public String toString() {
        return "FileTokenStore in " + folder;
    }

    private <T> T whileLocked(TokenKey key, Action<T> action) {
        Path file = folder.file(name(key) + ".json");
        try {
            folder.check();
            return FileLocks.whileLocked(folder.file(name(key) + ".lock"), PATIENCE, () -> action.run(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(TokenKey key) {
        return FileNames.hash(key.baseUrl() + "\n" + key.clientId());
    }

    private interface Action<T> {
        T run(Path file) throws IOException;
    }
}
