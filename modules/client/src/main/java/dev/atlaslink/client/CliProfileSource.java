package dev.atlaslink.client;

import dev.atlaslink.client.internal.config.CliConfigFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Picks the profile of the Atlas CLI: the one asked for, else "default", else the only one. */
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
        Optional<String> asked = new EnvironmentSettings(environment).profile();
        if (asked.isPresent() && !profiles.containsKey(asked.get())) {
            throw new IllegalArgumentException(VARIABLE + " is \"" + asked.get()
                    + "\"; allowed is one of the profiles of " + file + ": " + String.join(", ", profiles.keySet()));
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
        return new CliProfile(file, name, profiles.get(name));
    }

    private static Map<String, Map<String, String>> read(Path file) throws UnavailableException {
        try {
            return CliConfigFile.read(file);
        } catch (NoSuchFileException e) {
            throw new UnavailableException("there is no " + file);
        } catch (IOException e) {
            throw new UnavailableException(
                    file + " cannot be read: " + e.getClass().getSimpleName());
        }
    }

    /** Says why there is no profile; another source may serve. */
    static final class UnavailableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnavailableException(String reason) {
            super(reason);
        }
    }
}
