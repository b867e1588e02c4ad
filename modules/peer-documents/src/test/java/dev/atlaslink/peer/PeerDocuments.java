package dev.atlaslink.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** Finds the OpenAPI documents in the stock generator's published jar of tests. */
final class PeerDocuments {
    /** One that has been there through all versions, and so tells which jar it is. */
    private static final String LANDMARK = "3_0/petstore.yaml";

    private static final Pattern FILE = Pattern.compile(".+\\.(?:ya?ml|json)");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?m)^(?:\\s*\\{\\s*|\\s*)[\"']?(?:openapi|swagger)[\"']?\\s*:\\s*[\"']?[23]\\.");

    private PeerDocuments() {}

    /**
     * Unpacks all files and finds the documents among them, each once, however many files hold it.
     *
     * @param directory takes the files, as documents refer to each other
     * @return in the order of their names
     */
    static List<PeerDocument> unpack(Path directory) throws IOException {
        URL landmark = PeerDocuments.class.getClassLoader().getResource(LANDMARK);
        if (landmark == null) {
            throw new IllegalStateException(LANDMARK + " is not on the class path");
        }
        TreeMap<String, PeerDocument> documents = new TreeMap<>();
        try (JarFile jar = ((JarURLConnection) landmark.openConnection()).getJarFile()) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (FILE.matcher(entry.getName()).matches()) {
                    Path file = unpack(jar, entry, directory);
                    documents.put(entry.getName(), new PeerDocument(entry.getName(), file));
                }
            }
        }
        Set<String> seen = new HashSet<>();
        return documents.values().stream()
                .filter(document -> {
                    String text = read(document.file());
                    return DOCUMENT.matcher(text).find() && seen.add(text);
                })
                .toList();
    }

    private static Path unpack(JarFile jar, JarEntry entry, Path directory) throws IOException {
        Path file = directory.resolve(entry.getName()).normalize();
        if (!file.startsWith(directory)) {
            throw new IOException(entry.getName() + " leads out of the jar");
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, file);
        }
        return file;
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
