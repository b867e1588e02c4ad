package dev.atlaslink.client.credentials;

import dev.atlaslink.client.error.CredentialsException;
import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import dev.atlaslink.client.internal.source.CredentialFiles;
import dev.atlaslink.client.internal.source.EnvironmentSettings;
import dev.atlaslink.client.internal.wording.Required;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Provides credentials from files that a platform replaces while the client is open, such as a mounted secret of Kubernetes.
 * The files are read before the first request and after each refusal (401), not otherwise.
 *
 * <p>They hold the variables of the environment: {@code MONGODB_ATLAS_ACCESS_TOKEN}, {@code MONGODB_ATLAS_CLIENT_ID} with
 * {@code MONGODB_ATLAS_CLIENT_SECRET}, or {@code MONGODB_ATLAS_PUBLIC_API_KEY} with {@code MONGODB_ATLAS_PRIVATE_API_KEY}. Of
 * several credentials the first in this order counts, unless {@code MONGODB_ATLAS_AUTH_TYPE} chooses another kind. Other
 * variables, also of an address or a project, are passed over.
 *
 * <p>A file has at most 64 KiB, and must not be writable by every user of the machine. Links are followed.
 */
public final class FileCredentials implements CredentialsProvider {
    private final Path place;
    private final Reader reader;

    private FileCredentials(Path place, Reader reader) {
        this.place = place;
        this.reader = reader;
    }

    /**
     * Reads a folder in which each file is named as a variable and holds its value. What Kubernetes replaces at once is read
     * as one: never a new name with an old secret.
     *
     * @param folder read when credentials are needed
     * @return the provider
     * @throws IllegalArgumentException if it is missing
     */
    public static FileCredentials inFolder(Path folder) {
        return new FileCredentials(Required.notNull("folder", folder, "a folder of files"), CredentialFiles::inFolder);
    }

    /**
     * Reads a file of lines {@code NAME=VALUE}, as {@code docker --env-file} and systemd's {@code EnvironmentFile} take it. A
     * value may stand in quotes, and {@code export} before a name. Whoever replaces it should rename a finished file over it.
     *
     * @param file read when credentials are needed
     * @return the provider
     * @throws IllegalArgumentException if it is missing
     */
    public static FileCredentials ofEnvironmentFile(Path file) {
        return new FileCredentials(
                Required.notNull("file", file, "a file of lines NAME=VALUE"), CredentialFiles::lines);
    }

    /**
     * Reads the credentials that are there now.
     *
     * @return a token, a service account or an API key
     * @throws CredentialsException if they cannot be read, or there are none
     */
    @Override
    public AtlasCredentials credentials() {
        try {
            return CredentialFiles.chosen(reader.read(place))
                    .map(CredentialsByVersion::any)
                    .orElseThrow(() -> new CredentialsException(
                            "credentials are not set in " + place + "; allowed is " + EnvironmentSettings.CREDENTIALS,
                            null));
        } catch (IllegalArgumentException e) {
            throw new CredentialsException("the credentials in " + place + " are malformed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CredentialsException("the credentials in " + place + " cannot be read: " + reason(e), e);
        }
    }

    /**
     * Names the place, without what it holds.
     *
     * @return for logs
     */
    @Override
    public String toString() {
        return "FileCredentials[" + place + "]";
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        return failure instanceof FileSystemException known && known.getReason() != null
                ? known.getReason() + ", " + known.getFile()
                : failure.getClass().getSimpleName();
    }

    @FunctionalInterface
    private interface Reader {
        Map<String, String> read(Path place) throws IOException;
    }
}
