package dev.atlaslink.simulator.internal.spec;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes specs as JSON, which the build has it do: a new JVM reads it much sooner than YAML. */
public final class SpecCompiler {

    private SpecCompiler() {}

    /**
     * Writes each YAML document of a folder into another.
     *
     * @param args the folder that has them, and the one for JSON
     * @throws IOException if one cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path target = Files.createDirectories(Path.of(args[1]));
        try (DirectoryStream<Path> documents = Files.newDirectoryStream(Path.of(args[0]), "*.yaml")) {
            for (Path document : documents) {
                String name = document.getFileName().toString();
                Files.writeString(
                        target.resolve(SpecDocument.compiledName(name)),
                        SpecDocument.parse(name, Files.readString(document)).json());
            }
        }
    }
}
