package dev.atlaslink.client.internal.source;

import dev.atlaslink.client.internal.file.OwnerOnly;
import dev.atlaslink.client.internal.file.SmallFile;
import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads variables from files, by the names that they have in the environment. */
public final class CredentialFiles {
    /** Far more than any secret. */
    private static final int MOST_KIBIBYTES = 64;

    private static final String NAMES = "{MONGODB_ATLAS_,MCLI_}*";

    /** Kubernetes replaces all files of a volume at once, by letting this link lead to another folder. */
    private static final String CURRENT = "..data";

    private static final Pattern LINE = Pattern.compile(
            "\\s*(?:export\\s+)?(?<name>[A-Za-z_][A-Za-z0-9_]*)=(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|(?<plain>[^\"'].*)?)\\s*");

    private CredentialFiles() {}

    /**
     * Reads a folder in which each file is named as a variable and holds its value, such as a mounted secret.
     *
     * @param folder to read
     * @return by name
     * @throws IOException if it, or a file in it, cannot be read or can be written by everybody
     */
    public static Map<String, String> inFolder(Path folder) throws IOException {
        try {
            return values(current(folder));
        } catch (NoSuchFileException e) {
            // The files may have been replaced meanwhile.
            return values(current(folder));
        }
    }

    /**
     * Reads a file of lines {@code NAME=VALUE}, with or without quotes; blank lines and those that begin with {@code #} are
     * passed over.
     *
     * @param file to read
     * @return by name
     * @throws IOException if it cannot be read, can be written by everybody, or has another line
     */
    public static Map<String, String> lines(Path file) throws IOException {
        Map<String, String> values = new HashMap<>();
        int number = 0;
        for (String line : text(file).lines().toList()) {
            number++;
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            Matcher found = LINE.matcher(line);
            if (!found.matches()) {
                // The line itself may hold a secret.
                throw new FileSystemException(file.toString(), null, "line " + number + " is no NAME=VALUE");
            }
            values.put(found.group("name"), value(found));
        }
        return values;
    }

    /**
     * Chooses among what was read, as among what the environment has.
     *
     * @param variables by name
     * @return empty if none of them says credentials
     * @throws IllegalArgumentException if one is malformed, or only half of a pair is set
     */
    public static Optional<CredentialsByVersion> chosen(Map<String, String> variables) {
        return new EnvironmentSettings(variables).credentials().chosen();
    }

    private static String value(Matcher line) {
        for (String form : new String[] {"double", "single", "plain"}) {
            if (line.group(form) != null) {
                return line.group(form);
            }
        }
        return "";
    }

    private static Path current(Path folder) throws IOException {
        Path link = folder.resolve(CURRENT);
        return Files.exists(link) ? link.toRealPath() : folder;
    }

    private static Map<String, String> values(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, NAMES)) {
            return values(files);
        }
    }

    static Map<String, String> values(DirectoryStream<Path> files) throws IOException {
        Map<String, String> values = new HashMap<>();
        try {
            for (Path file : files) {
                values.put(file.getFileName().toString(), text(file));
            }
        } catch (DirectoryIteratorException e) {
            // An iterator can throw what it met only within this.
            throw e.getCause();
        }
        return values;
    }

    private static String text(Path file) throws IOException {
        if (OwnerOnly.everybodyMayWrite(file)) {
            throw new FileSystemException(file.toString(), null, "it can be written by every user of this machine");
        }
        return new String(SmallFile.read(file, MOST_KIBIBYTES), StandardCharsets.UTF_8);
    }
}
