package dev.atlaslink.simulator.internal.spec;

import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Describes the whole API: every operation of the bundled specs.
 *
 * <p>It never changes and is read once for the whole process, so that a second simulator starts at once.
 */
public final class ApiDescription {

    private final List<Operation> operations;

    private ApiDescription(List<Operation> operations) {
        requireDistinct(operations);
        this.operations = List.copyOf(operations);
    }

    /** Behaviour, faults and the journal know an operation by its id alone, whichever spec it is from. */
    private static void requireDistinct(List<Operation> operations) {
        Set<String> ids = new HashSet<>();
        for (Operation operation : operations) {
            if (!ids.add(operation.id())) {
                throw new IllegalStateException(Wording.refusal(
                        "operationId of " + operation.method() + " " + operation.path(),
                        operation.id(),
                        "one that no other operation of the specs has"));
            }
        }
    }

    /** Begins to read the bundled specs in the background; once for the whole process. */
    public static void readAhead() {
        Ahead.begin();
    }

    public static ApiDescription bundled() {
        return Bundled.INSTANCE;
    }

    /**
     * Describes this API and more operations, those of a further spec in YAML or JSON.
     *
     * @throws IllegalStateException if it is not well-formed or does not say what is needed; the message says what
     */
    public ApiDescription with(String name, String spec) {
        SpecDocument document = SpecDocument.parse(name, spec);
        List<Operation> more = new OperationReader(document, CallerRulesReader.further(name)).operations();
        more.forEach(ApiDescription::requireSecurity);
        List<Operation> all = Stream.concat(operations.stream(), more.stream()).toList();
        requireDistinct(all);
        // Two operations of one path are told when it is built.
        new RouteTable(all);
        return new ApiDescription(all);
    }

    private static void requireSecurity(Operation operation) {
        if (operation.schemes().isEmpty()) {
            throw new IllegalStateException(Wording.described(
                    "security of " + operation.id(), "missing", "digest, basic or oauth2, by a security scheme"));
        }
    }

    /** Describes what steers the simulator. */
    public static ApiDescription controlPlane() {
        return ControlPlane.INSTANCE;
    }

    /** Returns the document of {@link #controlPlane()} as it is written. */
    public static String controlPlaneText() {
        return SpecDocument.text(ControlPlane.DOCUMENT);
    }

    private static Stream<Operation> read(String name, Function<String, CallerRulesReader> rules) {
        return new OperationReader(SpecDocument.bundled(name), rules.apply(name)).operations().stream();
    }

    public List<Operation> operations() {
        return operations;
    }

    public Set<String> operationIds() {
        return operations.stream().map(Operation::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the operation of an id that the description has. */
    public Operation operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static final class Ahead {

        static {
            Thread thread = new Thread(ApiDescription::bundled, "atlas-simulator-specs");
            thread.setDaemon(true);
            thread.start();
        }

        /** Does what the initialization of the class has done by now. */
        static void begin() {}
    }

    private static final class ControlPlane {

        static final String DOCUMENT = "control-plane.yaml";
        static final ApiDescription INSTANCE =
                new ApiDescription(read(DOCUMENT, CallerRulesReader::bundled).toList());
    }

    private static final class Bundled {

        static final ApiDescription INSTANCE = new ApiDescription(Stream.of(
                        read("atlas-v1.0.yaml", CallerRulesReader::bundled),
                        read("atlas-v2.yaml", CallerRulesReader::bundled),
                        // Whether these are limited was never recorded.
                        read("accounts.yaml", CallerRulesReader::further))
                .flatMap(Function.identity())
                .toList());
    }
}
