package dev.atlaslink.client.credentials;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder with tokens, looked at by the store and by hand. */
record TokenFolder(Path path) {
    static final TokenKey KEY =
            new TokenKey(URI.create("https://cloud.mongodb.com"), "mdb_sa_id_66b81b2f5f1d0c4e8a7d3c10");
    static final StoredToken TOKEN = new StoredToken(
            Secret.of("hunter2-token"), Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-01T01:00:00Z"));

    FileTokenStore store() {
        return FileTokenStore.in(path);
    }

    Optional<StoredToken> stored() {
        return stored(KEY);
    }

    /** Looks without keeping anything: what the change throws leaves the store as it was. */
    Optional<StoredToken> stored(TokenKey key) {
        List<StoredToken> seen = new ArrayList<>();
        assertThatThrownBy(() -> store().update(key, stored -> {
                    stored.ifPresent(seen::add);
                    throw new IllegalStateException("only looking");
                }))
                .hasMessage("only looking");
        return seen.stream().findFirst();
    }

    /** Returns the file of the only token. */
    Path tokenFile() throws IOException {
        return files().stream()
                .filter(file -> file.toString().endsWith(".json"))
                .findFirst()
                .orElseThrow();
    }

    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.toList();
        }
    }

    static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
