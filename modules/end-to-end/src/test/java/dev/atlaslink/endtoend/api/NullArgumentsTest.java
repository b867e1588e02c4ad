package dev.atlaslink.endtoend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.micrometer.AtlasObservations;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.spectools.api.CompiledModule;
import dev.atlaslink.spectools.api.PublicSignatures;
import dev.atlaslink.transport.jdk.JdkTransport;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that users call in the client, its observer, its transport and the simulator refuses null in one wording, which
 * names the argument, its value and what is allowed; but for what {@link NullableArguments} lists.
 */
final class NullArgumentsTest {
    private static final Pattern WORDING = Pattern.compile("(?s)\\S.* is null; allowed (?:is|are) \\S.*");

    @AutoClose
    private final SampleValues values;

    NullArgumentsTest(@TempDir Path folder) {
        values = new SampleValues(folder);
    }

    @Test
    void missingArgumentsAreRefusedInOneWording() {
        List<String> faults = Stream.of(
                        AtlasClient.class, AtlasObservations.class, AtlasSimulator.class, JdkTransport.class)
                .map(CompiledModule::of)
                .flatMap(module -> module.exportedClasses().stream())
                .filter(PublicSignatures::isVisible)
                .flatMap(NullArgumentsTest::executables)
                .filter(NullableArguments::isForUsers)
                .flatMap(executable -> faults(executable).stream())
                .sorted()
                .toList();

        assertThat(faults).isEmpty();
    }

    private static Stream<Executable> executables(Class<?> type) {
        Stream<? extends Executable> constructors =
                Modifier.isAbstract(type.getModifiers()) ? Stream.empty() : Arrays.stream(type.getConstructors());
        return Stream.<Executable>concat(constructors, Arrays.stream(type.getMethods()))
                .filter(executable -> executable.getDeclaringClass() == type && !executable.isSynthetic());
    }

    private List<String> faults(Executable executable) {
        List<String> faults = new ArrayList<>();
        for (int index = 0; index < executable.getParameterCount(); index++) {
            if (!executable.getParameterTypes()[index].isPrimitive()) {
                String place = NullableArguments.place(executable, index);
                outcome(executable, index).ifPresent(fault -> faults.add(place + ": " + fault));
            }
        }
        return faults;
    }

    /** Returns what came instead of the refusal. */
    private Optional<String> outcome(Executable executable, int index) {
        Object[] arguments = values.arguments(executable);
        arguments[index] = null;
        try {
            invoke(executable, arguments);
            return Optional.of("was taken");
        } catch (InvocationTargetException e) {
            Throwable refusal = e.getCause();
            boolean right = refusal instanceof IllegalArgumentException
                    && WORDING.matcher(String.valueOf(refusal.getMessage())).matches();
            return right ? Optional.empty() : Optional.of(refusal.toString());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(executable.toString(), e);
        }
    }

    private void invoke(Executable executable, Object... arguments) throws ReflectiveOperationException {
        if (executable instanceof Method method) {
            Object target =
                    Modifier.isStatic(method.getModifiers()) ? null : values.instance(method.getDeclaringClass());
            method.invoke(target, arguments);
        } else {
            ((Constructor<?>) executable).newInstance(arguments);
        }
    }
}
