package dev.atlaslink.generator.sample;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.immutables.processor.ProxyProcessor;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * What the generator makes of a document, compiled.
 *
 * @param sources where the sources are
 * @param classes where the compiled classes are
 * @param messages what the compiler had to say, warnings among them
 */
record GeneratedCode(Path sources, Path classes, List<String> messages) {
    static final String PACKAGE = "sample.api";

    /**
     * Generates and compiles.
     *
     * @param document as YAML
     * @param directory takes the files
     */
    static GeneratedCode of(String document, Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("document.yaml"), document);
        Path sources = directory.resolve("sources");
        new DefaultGenerator()
                .opts(new CodegenConfigurator()
                        .setGeneratorName("atlaslink")
                        .setInputSpec(file.toString())
                        .setOutputDir(sources.toString())
                        .setApiPackage(PACKAGE)
                        .setModelPackage(PACKAGE + ".model")
                        .toClientOptInput())
                .generate();
        return compiled(sources, Files.createDirectory(directory.resolve("classes")));
    }

    /** Loads what was compiled; to be closed. */
    URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()});
    }

    private static GeneratedCode compiled(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(messages, Locale.ROOT, null);
                Stream<Path> below = Files.walk(sources)) {
            List<Path> java =
                    below.filter(path -> path.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "--release",
                    "17",
                    "-Xlint:all,-processing",
                    "-Xmaxerrs",
                    "1000",
                    "-Xmaxwarns",
                    "1000",
                    "-classpath",
                    System.getProperty("java.class.path"));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, messages, options, null, files.getJavaFileObjectsFromPaths(java));
            // Given as an object: by its name each compilation would load and warm up all of it anew.
            task.setProcessors(List.of(new ProxyProcessor()));
            task.call();
        }
        return new GeneratedCode(
                sources,
                classes,
                messages.getDiagnostics().stream().map(Object::toString).toList());
    }
}
