package dev.atlaslink.client.internal.source;

import dev.atlaslink.client.internal.wording.Required;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Picks the profile of the Atlas CLI: the one asked for, else "default", else the only one. An auth_type of the environment
 * overrides the profile's, as it does for the Atlas CLI.
 */
final class CliProfileSource {
    private static final String VARIABLE = "MONGODB_ATLAS_PROFILE";

    private final Map<String, String> environment;

    CliProfileSource(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Reads the profile.
     *
     * @throws UnavailableException saying why there is none
     * @throws IllegalArgumentException if the one that was asked for is not there, or the file is malformed
     */
    CliProfile profile() throws UnavailableException {
        Path file = CliConfigFile.locate(environment, System.getProperty("os.name"))
                .orElseThrow(() -> new UnavailableException("the environment names no home directory to look in"));
        Map<String, Map<String, String>> profiles = read(file);
        EnvironmentSettings settings = new EnvironmentSettings(environment);
        Optional<String> asked = settings.profile().map(name -> name.toLowerCase(Locale.ROOT));
        if (asked.isPresent() && !profiles.containsKey(asked.get())) {
            throw Required.refusal(
                    VARIABLE,
                    asked.get(),
                    "one of the profiles of " + file + ": " + String.join(", ", profiles.keySet()));
        }
        String name =
                asked.orElse(profiles.size() == 1 ? profiles.keySet().iterator().next() : "default");
        if (!profiles.containsKey(name)) {
            throw new UnavailableException(
                    profiles.isEmpty()
                            ? file + " has no profiles"
                            : file + " has none named \"default\"; name one of " + String.join(", ", profiles.keySet())
                                    + " by " + VARIABLE);
        }
        Map<String, String> values = new HashMap<>(profiles.get(name));
        settings.authType().ifPresent(type -> values.put(CliProfile.AUTH_TYPE, type));
        return new CliProfile(file, name, values);
    }

    private static Map<String, Map<String, String>> read(Path file) throws UnavailableException {
        try {
            return CliConfigFile.read(file);
        } catch (NoSuchFileException e) {
            throw new UnavailableException("there is no " + file);
        } catch (IOException e) {
            throw new UnavailableException(file + " cannot be read: " + reason(e));
        }
    }

    /** Without the file's name, which the message has already. */
    private static String reason(IOException failure) {
        return failure instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : failure.getClass().getSimpleName();
    }

    /** Says why there is no profile; another source may serve. */
    static final class UnavailableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnavailableException(String reason) {
            super(reason);
        }
    }
}
