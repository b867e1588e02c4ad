package dev.atlaslink.client.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** Says who is calling: library version, Java version, operating system and processor, then the application. */
final class UserAgent {
    private static final String LIBRARY = "atlaslink/" + version() + " (java " + System.getProperty("java.version")
            + "; " + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ")";

    private UserAgent() {}

    static String of(Optional<String> applicationName) {
        return applicationName.map(name -> LIBRARY + " " + name).orElse(LIBRARY);
    }

    private static String version() {
        try (InputStream in = UserAgent.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
