package dev.atlaslink.peer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.immutables.processor.ProxyProcessor;

/** Compiles sources and writes no class. For one thread, which it saves from opening the class path for each document. */
final class InMemoryCompiler implements AutoCloseable {
    private static final List<String> OPTIONS =
            List.of("-source", "17", "-target", "17", "-nowarn", "-Xlint:none", "-Xmaxerrs", "1000");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    /**
     * Compiles.
     *
     * @param sources a directory; one that is not there has none
     * @param immutables whether the annotations of Immutables are processed
     * @return the errors
     */
    List<String> compile(Path sources, boolean immutables) throws IOException {
        if (!Files.exists(sources)) {
            return List.of();
        }
        List<Path> java;
        try (Stream<Path> below = Files.walk(sources)) {
            java = below.filter(path -> path.toString().endsWith(".java")).toList();
        }
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = compiler.getTask(
                null, new InMemory(files), messages, OPTIONS, null, files.getJavaFileObjectsFromPaths(java));
        task.setProcessors(immutables ? List.of(new ProxyProcessor()) : List.of());
        task.call();
        return messages.getDiagnostics().stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .map(message -> where(message) + message.getMessage(Locale.ROOT))
                .toList();
    }

    private static String where(Diagnostic<? extends JavaFileObject> message) {
        return message.getSource() == null
                ? ""
                : message.getSource().getName().replaceFirst(".*/", "") + ":" + message.getLineNumber() + ": ";
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    /** Keeps what a processor writes, which the compiler reads again, and what the compiler writes, which nobody reads. */
    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        InMemory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new Written(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind);
        }

        @Override
        public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling) {
            return new Written(URI.create("memory:///" + name), JavaFileObject.Kind.OTHER);
        }
    }

    private static final class Written extends SimpleJavaFileObject {
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        Written(URI uri, Kind kind) {
            super(uri, kind);
        }

        @Override
        public OutputStream openOutputStream() {
            return content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content.toString(StandardCharsets.UTF_8);
        }
    }
}
