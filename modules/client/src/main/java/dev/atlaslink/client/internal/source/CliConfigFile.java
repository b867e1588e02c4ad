package dev.atlaslink.client.internal.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.atlaslink.client.internal.file.OwnerOnly;
import dev.atlaslink.client.internal.file.SmallFile;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds and reads the configuration of the Atlas CLI: one TOML table a profile (Atlas CLI). */
public final class CliConfigFile {
    private static final Logger LOG = LoggerFactory.getLogger("dev.atlaslink.client.auth");

    /** Editors on Windows like to write it; the Atlas CLI passes it over. */
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Far more than any number of profiles. */
    private static final int MOST_KIBIBYTES = 1024;

    private CliConfigFile() {}

    /**
     * Says where the file would be.
     *
     * @param environment that names the user's directories
     * @param operatingSystem the system property {@code os.name}
     * @return empty if the environment names none
     */
    public static Optional<Path> locate(Map<String, String> environment, String operatingSystem) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        Optional<Path> folder;
        if (system.startsWith("windows")) {
            folder = folder(environment, "APPDATA");
        } else if (system.startsWith("mac")) {
            folder = folder(environment, "HOME").map(home -> home.resolve("Library/Application Support"));
        } else {
            folder = folder(environment, "XDG_CONFIG_HOME")
                    .or(() -> folder(environment, "HOME").map(home -> home.resolve(".config")));
        }
        return folder.map(found -> found.resolve("atlascli").resolve("config.toml"));
    }

    /**
     * Reads the profiles.
     *
     * @param file as located
     * @return the texts of each profile by key, by name of the profile, in the file's order; names and keys in lower case,
     *     which is how the Atlas CLI compares them
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is not TOML, in which case the message says where, and repeats none of it; or
     *     if everybody may write it: who does so decides where the credentials are sent
     */
    public static Map<String, Map<String, String>> read(Path file) throws IOException {
        if (OwnerOnly.everybodyMayWrite(file)) {
            throw new IllegalArgumentException(
                    file + " can be written by every user of this machine; allowed is a file that they cannot write");
        }
        if (!OwnerOnly.holdsFor(file)) {
            LOG.debug("{} is open to other users of this machine; the Atlas CLI gives it mode 0600", file);
        }
        Map<String, Map<String, String>> profiles = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : parse(file).properties()) {
            // Settings of the CLI itself stand beside the tables.
            if (entry.getValue().isObject()) {
                profiles.put(lowerCase(entry.getKey()), texts(entry.getValue()));
            }
        }
        return profiles;
    }

    private static JsonNode parse(Path file) throws IOException {
        byte[] text = SmallFile.read(file, MOST_KIBIBYTES);
        int start = Arrays.mismatch(text, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length ? BYTE_ORDER_MARK.length : 0;
        try {
            return new TomlMapper().readTree(text, start, text.length - start);
        } catch (JsonProcessingException e) {
            // No cause: its message may quote the file, and with it a secret.
            String line =
                    e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
            throw new IllegalArgumentException(file + " is malformed" + line + "; allowed is TOML");
        } catch (CharConversionException e) {
            throw new IllegalArgumentException(file + " is malformed; allowed is TOML in UTF-8", e);
        }
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> texts(JsonNode table) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : table.properties()) {
            String text = entry.getValue().asText().strip();
            if (!text.isEmpty()) {
                texts.put(lowerCase(entry.getKey()), text);
            }
        }
        return texts;
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }
}
