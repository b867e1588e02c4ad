package dev.atlaslink.endtoend.auth;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where this machine has Apache httpd.
 *
 * @param program the server
 * @param modules folder of its modules
 */
record ApacheInstallation(Path program, Path modules) {
    private static final List<Path> MODULES = List.of(
            Path.of("/usr/lib/apache2/modules"), Path.of("/usr/lib64/httpd/modules"), Path.of("/usr/libexec/apache2"));

    /** Debian calls the server apache2, others call it httpd. */
    static Optional<ApacheInstallation> find() {
        Stream<Path> folders = Stream.concat(
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(Path::of),
                // An ordinary user's PATH often lacks it.
                Stream.of(Path.of("/usr/sbin")));
        Optional<Path> program = folders.flatMap(
                        folder -> Stream.of("apache2", "httpd").map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst();
        Optional<Path> modules = MODULES.stream()
                .filter(folder -> Files.exists(folder.resolve("mod_auth_digest.so")))
                .findFirst();
        return program.flatMap(found -> modules.map(folder -> new ApacheInstallation(found, folder)));
    }
}
