package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.VersionedCall;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.JsonLibrary;
import dev.atlaslink.endtoend.fixture.Spec;
import dev.atlaslink.endtoend.fixture.SpecOperation;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.spectools.repository.Repository;
import feign.Param;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A resource date before the first of an operation is refused before anything is sent, whatever the operation. */
final class EarlyDateTest {
    private static final Pattern DATED = Pattern.compile("application/vnd\\.atlas\\.(\\d{4}-\\d{2}-\\d{2})\\+.*");
    private static final String ID = "5f7cac1adf5d6c6306f4b200";

    static Stream<SpecOperation> versions() {
        return operations().flatMap(SpecOperation::inVersions);
    }

    static Stream<SpecOperation> operations() {
        return Spec.V2.operations().stream()
                .filter(operation -> operation
                        .inVersions()
                        .anyMatch(version -> dates(version).findAny().isPresent()));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void methodNamesTheDateAndTheOneThatIsAllowed(SpecOperation version) {
        LocalDate own = date(version);
        LocalDate early = own.minusDays(1);
        Method method = version.generated();
        try (WireServer server = WireServer.playing(CannedResponse.json(200, "{}"));
                AtlasClient client = server.builder().resourceDate(early).build()) {
            Object api = client.api(method.getDeclaringClass());
            assertThatThrownBy(() -> call(api, method, version.operationId()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("resourceDate is " + early + "; allowed for " + method.getName() + " is "
                            + own + " or later");
            assertThat(server.connections()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void newestNamesTheFirstDateOfAll(SpecOperation operation) {
        List<SpecOperation> versions = operation.inVersions().toList();
        LocalDate first = date(versions.get(0));
        LocalDate early = first.minusDays(1);
        Class<?> type = operation.generated().getDeclaringClass();
        try (WireServer server = WireServer.playing(CannedResponse.json(200, "{}"));
                AtlasClient client = server.builder().resourceDate(early).build()) {
            VersionedCall<?, Object> newest = newest(client, type, versions);
            assertThatThrownBy(newest::call)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("resourceDate is " + early + "; allowed for " + type.getSimpleName() + " is " + first
                            + " or later");
            assertThat(server.connections()).isZero();
        }
    }

    private static <A> VersionedCall<A, Object> newest(
            AtlasClient client, Class<A> type, List<SpecOperation> versions) {
        VersionedCall<A, Object> call = null;
        for (SpecOperation version : versions) {
            call = call == null
                    ? client.newest(type).since(date(version), api -> called(api, version))
                    : call.since(date(version), api -> called(api, version));
        }
        return call;
    }

    private static Object called(Object api, SpecOperation version) {
        try {
            return call(api, version.generated(), version.operationId());
        } catch (Throwable e) {
            throw new AssertionError("was called", e);
        }
    }

    private static Object call(Object api, Method method, String operationId) throws Throwable {
        Object[] arguments = Arrays.stream(method.getParameters())
                .map(parameter -> argument(parameter, operationId))
                .toArray();
        try {
            return method.invoke(api, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object argument(Parameter parameter, String operationId) {
        if (!parameter.isAnnotationPresent(Param.class)) {
            return JsonLibrary.JACKSON_2.read(example(operationId), parameter.getParameterizedType());
        }
        if (parameter.getType() == String.class) {
            return ID;
        }
        // Numbers, lists and switches are optional; an enum, such as the provider in a path, takes any text.
        return parameter.getType().getName().contains(".model.")
                ? JsonLibrary.JACKSON_2.read("\"AWS\"", parameter.getType())
                : null;
    }

    private static String example(String operationId) {
        try (Stream<Path> examples =
                Files.list(Repository.path("specs/examples").resolve(operationId))) {
            return Repository.read(
                    examples.filter(file -> file.getFileName().toString().startsWith("request-"))
                            .sorted()
                            .findFirst()
                            .orElseThrow());
        } catch (IOException e) {
            throw new AssertionError(operationId, e);
        }
    }

    private static LocalDate date(SpecOperation version) {
        return dates(version).findFirst().orElseThrow();
    }

    private static Stream<LocalDate> dates(SpecOperation version) {
        return version.successMediaTypes().stream()
                .map(DATED::matcher)
                .filter(Matcher::matches)
                .map(match -> LocalDate.parse(match.group(1)));
    }
}
