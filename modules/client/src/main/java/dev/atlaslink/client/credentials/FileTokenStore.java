package dev.atlaslink.client.credentials;

import dev.atlaslink.client.internal.token.FileLocks;
import dev.atlaslink.client.internal.token.TokenFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps tokens in files, so that several processes of one user share them.
 *
 * <p>Each token has a file of its own, readable by its owner only where the file system knows such a thing (mode 0600);
 * a file that others can read or write is not believed. Files are replaced as a whole, under a lock. Their names are
 * hashes of base URL and client id. The tokens in them are not encrypted.
 */
public final class FileTokenStore implements TokenStore {
    /** Longer than a fetch that goes well; a process that takes longer has trouble of its own. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;

    private FileTokenStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a store, and makes its directory, for its owner only, if there is none.
     *
     * @param folder a directory that this user may write; best one that nobody else may, and not on a network share,
     *     whose locks may be weaker
     * @return the store
     * @throws IllegalArgumentException if it is no such directory and cannot be made
     */
    public static FileTokenStore in(Path folder) {
        try {
            TokenFile.prepareFolder(folder);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "folder is \"" + folder + "\"; allowed is a directory that this user may write", e);
        }
        return new FileTokenStore(folder.toAbsolutePath().normalize());
    }

    @Override
    public StoredToken update(TokenKey key, Function<Optional<StoredToken>, StoredToken> change) {
        return whileLocked(key, file -> {
            Optional<StoredToken> stored = TokenFile.read(file);
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
            Optional<StoredToken> stored = TokenFile.read(file);
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
        Path file = folder.resolve(name(key) + ".json");
        try {
            return FileLocks.whileLocked(folder.resolve(name(key) + ".lock"), PATIENCE, () -> action.run(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(TokenKey key) {
        try {
            byte[] text = (key.baseUrl() + "\n" + key.clientId()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform has to offer it (java.security.MessageDigest).
            throw new IllegalStateException("SHA-256 is missing from this Java platform", e);
        }
    }

    private interface Action<T> {
        T run(Path file) throws IOException;
    }
}
