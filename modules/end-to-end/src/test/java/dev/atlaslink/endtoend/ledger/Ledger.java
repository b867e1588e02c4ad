package dev.atlaslink.endtoend.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.opentest4j.TestAbortedException;

/** The cases that may fail, and which of them have come up. */
final class Ledger {
    private final Map<String, IgnoredCase> cases = new LinkedHashMap<>();
    private final Set<String> methodsRun = ConcurrentHashMap.newKeySet();
    private final Set<String> casesRun = ConcurrentHashMap.newKeySet();

    private Ledger(List<IgnoredCase> entries) {
        for (IgnoredCase entry : entries) {
            if (cases.put(entry.id(), entry) != null) {
                throw new IllegalArgumentException("case " + entry.id() + " is there twice");
            }
        }
    }

    static Ledger read(String yaml) throws JsonProcessingException {
        YAMLMapper mapper = YAMLMapper.builder().addModule(new JavaTimeModule()).build();
        return new Ledger(mapper.readValue(yaml, new TypeReference<List<IgnoredCase>>() {}));
    }

    List<IgnoredCase> cases() {
        return List.copyOf(cases.values());
    }

    /** Runs a test as it is, or holds a case of the ledger to what the ledger says of it. */
    void run(String method, String arguments, Test test) throws Throwable {
        methodsRun.add(method);
        String id = arguments.isEmpty() ? method : method + "/" + arguments;
        IgnoredCase ignored = cases.get(id);
        if (ignored == null) {
            test.run();
            return;
        }
        casesRun.add(id);
        throw new TestAbortedException(
                "ignored since " + ignored.since() + ": " + ignored.reason(), failure(ignored, test));
    }

    /** Returns how the case fails, or nothing if it cannot be run. */
    @SuppressWarnings("CatchThrowable") // Tests fail by errors.
    private static Throwable failure(IgnoredCase ignored, Test test) {
        if (ignored.hangs()) {
            test.skip();
            return null;
        }
        try {
            test.run();
        } catch (Throwable failure) {
            return failure;
        }
        throw new AssertionError(ignored.id() + " passes; its entry in ignored-cases.yaml is no longer needed");
    }

    /** Returns the entries for a test class whose method is not there, or was run without such a case. */
    List<String> unused(String testClass, Set<String> methods) {
        return cases.values().stream()
                .filter(entry -> entry.testClass().equals(testClass))
                .filter(entry -> !methods.contains(entry.method())
                        || (methodsRun.contains(entry.method()) && !casesRun.contains(entry.id())))
                .map(IgnoredCase::id)
                .toList();
    }

    /** A test that JUnit is about to run. */
    interface Test {
        void run() throws Throwable;

        /** Tells JUnit that it will not be run. */
        void skip();
    }
}
