package dev.atlaslink.client.internal.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.credentials.StoredToken;
import dev.atlaslink.client.internal.codec.JsonCodec;
import dev.atlaslink.client.internal.file.OwnFolder;
import dev.atlaslink.client.internal.file.OwnerOnly;
import dev.atlaslink.client.internal.file.SmallFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and writes one token as a small JSON file of its owner. */
public final class TokenFile {
    private static final JsonMapper JSON = JsonCodec.mapper();

    /** Far more than any token. */
    private static final int MOST_KIBIBYTES = 64;

    private TokenFile() {}

    /**
     * Reads a token.
     *
     * @param file may be missing
     * @param folder that it is in
     * @return empty if the file is missing, cut short, a link, another user's, or open to others, who may have changed it
     * @throws IOException if the file is there but cannot be read
     */
    public static Optional<StoredToken> read(Path file, OwnFolder folder) throws IOException {
        try {
            return folder.isOwn(file)
                    ? parse(SmallFile.read(file, MOST_KIBIBYTES, LinkOption.NOFOLLOW_LINKS))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            // The first process of this service account.
            return Optional.empty();
        }
    }

    /**
     * Writes a token, whole or not at all.
     *
     * @param file is replaced; nobody else may be writing it
     * @param token to write
     * @throws IOException if it cannot be written; the old file then stays
     */
    public static void write(Path file, StoredToken token) throws IOException {
        byte[] text = JSON.writeValueAsBytes(Map.of(
                "access_token", token.value().reveal(),
                "issued_at", token.issuedAt().toString(),
                "expires_at", token.expiresAt().toString()));
        // One name, so that what a process leaves behind that dies here is cleared away by the next.
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        Files.deleteIfExists(fresh);
        try {
            write(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * Deletes a token.
     *
     * @param file may be missing
     * @throws IOException if it cannot be deleted
     */
    public static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Makes the file, which may not be there in any form: no link that was put in its place is followed. */
    private static void write(Path fresh, byte[] text) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (OutputStream content =
                Channels.newOutputStream(Files.newByteChannel(fresh, options, OwnerOnly.file(fresh)))) {
            content.write(text);
        }
    }

    private static Optional<StoredToken> parse(byte[] text) throws IOException {
        try {
            JsonNode token = JSON.readTree(text);
            return Optional.of(new StoredToken(
                    Secret.of(token.path("access_token").asText()),
                    Instant.parse(token.path("issued_at").asText()),
                    Instant.parse(token.path("expires_at").asText())));
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            // What cannot be understood is replaced by a fresh token: the file is only a cache.
            return Optional.empty();
        }
    }
}
