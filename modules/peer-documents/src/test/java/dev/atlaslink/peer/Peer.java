package dev.atlaslink.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** One of the two generators, and what it makes of a document. */
enum Peer {
    /** As it is by default. */
    OURS("atlaslink", "", true),

    /** The stock library that is closest to ours. */
    STOCK("java", "feign", false);

    private static final String PACKAGE = "peer.api";
    private static final Map<String, String> NO_TESTS_NOR_GUIDES =
            Map.of("apiTests", "false", "modelTests", "false", "apiDocs", "false", "modelDocs", "false");

    /** How ours refuses: the place, what is there, and what is allowed. */
    private static final Pattern REFUSAL = Pattern.compile("(?s).+; (?:what )?(?:is )?allowed.+");

    private static final AtomicInteger RUNS = new AtomicInteger();

    private final String generator;
    private final String httpLibrary;
    private final boolean immutables;

    Peer(String generator, String httpLibrary, boolean immutables) {
        this.generator = generator;
        this.httpLibrary = httpLibrary;
        this.immutables = immutables;
    }

    /**
     * Generates and compiles.
     *
     * @param document a valid one
     * @param directory takes the sources, until they have been compiled
     * @param compiler of the calling thread
     */
    @SuppressWarnings("CatchThrowable") // A generator that recurses for ever ends with an Error.
    Result tryOn(PeerDocument document, Path directory, InMemoryCompiler compiler) {
        Path output = directory.resolve("run" + RUNS.incrementAndGet());
        try {
            generate(document, output);
            List<String> errors = compiler.compile(output.resolve("src/main/java"), immutables);
            return errors.isEmpty()
                    ? Result.of(Result.Kind.COMPILED, "")
                    : Result.of(Result.Kind.BROKEN, errors.size() + " errors, the first: " + errors.get(0));
        } catch (Throwable failure) {
            return failed(failure);
        } finally {
            delete(output);
        }
    }

    private void generate(PeerDocument document, Path output) {
        CodegenConfigurator settings = new CodegenConfigurator()
                .setGeneratorName(generator)
                .setInputSpec(document.file().toString())
                .setOutputDir(output.toString())
                .setApiPackage(PACKAGE)
                .setModelPackage(PACKAGE + ".model");
        if (!httpLibrary.isEmpty()) {
            settings.setLibrary(httpLibrary);
        }
        NO_TESTS_NOR_GUIDES.forEach(settings::addGlobalProperty);
        new DefaultGenerator().opts(settings.toClientOptInput()).generate();
    }

    private static Result failed(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof IllegalArgumentException
                        && REFUSAL.matcher(String.valueOf(cause.getMessage())).matches()
                ? Result.of(Result.Kind.REFUSED, cause.getMessage())
                : Result.of(Result.Kind.CRASHED, cause.toString());
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> below = Files.walk(directory)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
