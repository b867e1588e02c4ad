package dev.atlaslink.endtoend.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A class {@code Program}, which supplies a text, compiled against an older library than the one that it runs with. */
final class UserProgram {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final Path classes;

    private UserProgram(Path classes) {
        this.classes = classes;
    }

    /** Compiles what Immutables writes the values of. */
    static void compileLibrary(List<Path> sources, Path classes) throws IOException {
        compile(sources, classes, CLASS_PATH, "-processor", "org.immutables.processor.ProxyProcessor");
    }

    /**
     * Compiles the program.
     *
     * @param library classes that stand before those of this process
     */
    static UserProgram compile(String source, Path library, Path directory) throws IOException {
        Path classes = Files.createDirectory(directory.resolve("program"));
        Path file = Files.writeString(directory.resolve("Program.java"), source);
        compile(List.of(file), classes, library + File.pathSeparator + CLASS_PATH, "-proc:none");
        return new UserProgram(classes);
    }

    /** Runs it with the library of this process. */
    String run() throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, UserProgram.class.getClassLoader())) {
            return (String) ((Supplier<?>)
                            loader.loadClass("Program").getDeclaredConstructor().newInstance())
                    .get();
        }
    }

    private static void compile(List<Path> sources, Path classes, String classPath, String... processing)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(messages, Locale.ROOT, null)) {
            List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "-cp", classPath));
            options.addAll(List.of(processing));
            boolean compiled = compiler.getTask(
                            null, files, messages, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();

            assertThat(compiled).as("%s", messages.getDiagnostics()).isTrue();
        }
    }
}
