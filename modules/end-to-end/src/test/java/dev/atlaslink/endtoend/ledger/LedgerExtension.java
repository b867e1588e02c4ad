package dev.atlaslink.endtoend.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs every test by the {@link Ledger}; registered for all of this module. */
public final class LedgerExtension implements InvocationInterceptor, AfterAllCallback {
    private static final String TESTS = "dev.atlaslink.endtoend.";

    private final Ledger ledger = shared();

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        ledger.run(name(context), "", test(invocation));
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        String arguments = method.getArguments().stream().map(String::valueOf).collect(Collectors.joining(", "));
        ledger.run(name(context), arguments, test(invocation));
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> invocation, DynamicTestInvocationContext test, ExtensionContext context) throws Throwable {
        ledger.run(name(context), context.getDisplayName(), test(invocation));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Class<?> testClass = context.getRequiredTestClass();
        Set<String> methods = Arrays.stream(testClass.getDeclaredMethods())
                .map(method -> name(testClass) + "/" + method.getName())
                .collect(Collectors.toSet());
        List<String> unused = ledger.unused(name(testClass), methods);
        if (!unused.isEmpty()) {
            throw new AssertionError("ignored-cases.yaml has entries that match no test: " + unused);
        }
    }

    static Ledger shared() {
        try (InputStream yaml = Objects.requireNonNull(
                LedgerExtension.class.getResourceAsStream("/ignored-cases.yaml"), "ignored-cases.yaml")) {
            return Ledger.read(new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dynamic test has no method but that of the factory above it. */
    private static String name(ExtensionContext context) {
        ExtensionContext container = context;
        while (container.getTestMethod().isEmpty()) {
            container = container.getParent().orElseThrow();
        }
        return name(container.getRequiredTestClass()) + "/"
                + container.getRequiredTestMethod().getName();
    }

    private static String name(Class<?> testClass) {
        return testClass.getName().replace(TESTS, "");
    }

    private static Ledger.Test test(Invocation<Void> invocation) {
        return new Ledger.Test() {
            @Override
            public void run() throws Throwable {
                invocation.proceed();
            }

            @Override
            public void skip() {
                invocation.skip();
            }
        };
    }
}
