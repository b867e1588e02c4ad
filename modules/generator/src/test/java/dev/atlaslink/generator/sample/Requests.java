package dev.atlaslink.generator.sample;

import feign.Headers;
import feign.RequestLine;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Lists requests as method, path and media type, the names of path parameters left out. */
final class Requests {
    private Requests() {}

    /** One for each operation and media type of its 2xx responses, and one for each later version that only its request has. */
    static List<String> documented(Map<String, Object> document) {
        List<String> requests = new ArrayList<>();
        tree(document, "paths")
                .forEach((path, operations) -> tree(operations).forEach((verb, operation) -> {
                    String start = verb.toUpperCase(Locale.ROOT) + " " + path.replaceAll("\\{\\w+}", "{}") + " ";
                    accepted(tree(operation)).forEach(type -> requests.add(start + type));
                }));
        return requests;
    }

    private static Set<String> accepted(Map<String, Object> operation) {
        Set<String> types = new LinkedHashSet<>();
        tree(operation, "responses").forEach((status, response) -> {
            if (status.startsWith("2")) {
                types.addAll(
                        tree(tree(response).getOrDefault("content", Map.of())).keySet());
            }
        });
        if (types.isEmpty()) {
            // Nothing comes back: the version is the one of what is sent.
            types.addAll(
                    operation.containsKey("requestBody")
                            ? tree(operation, "requestBody", "content").keySet()
                            : Set.of("application/json"));
        } else if (operation.containsKey("requestBody")) {
            tree(operation, "requestBody", "content").keySet().stream()
                    .map(Requests::version)
                    .forEach(version -> addVersion(types, version));
        }
        return types;
    }

    /** Atlas gives a version that no response names the response of the one before, in JSON where it has several formats. */
    private static void addVersion(Set<String> types, String version) {
        if (types.stream().noneMatch(type -> version(type).equals(version))) {
            types.stream()
                    .filter(type -> version(type).compareTo(version) < 0)
                    .max(Comparator.comparing(Requests::version).thenComparing(type -> type.endsWith("+json")))
                    .map(type -> type.replace(version(type), version))
                    .ifPresent(types::add);
        }
    }

    /** All media types of a sample have one: a date, or "preview", which is later than any. */
    private static String version(String mediaType) {
        return mediaType.replaceAll("^application/vnd\\.atlas\\.(.+)\\+\\w+$", "$1");
    }

    static List<String> generated(GeneratedCode code) throws IOException, ReflectiveOperationException {
        List<String> requests = new ArrayList<>();
        Path interfaces = code.classes().resolve(GeneratedCode.PACKAGE.replace('.', '/'));
        try (URLClassLoader loader = code.loader();
                Stream<Path> files = Files.list(interfaces)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                Class<?> type = loader.loadClass(GeneratedCode.PACKAGE + "." + name);
                if (type.isInterface()) {
                    Stream.of(type.getMethods()).map(Requests::request).forEach(requests::add);
                }
            }
        }
        return requests;
    }

    private static String request(Method method) {
        String line = method.getAnnotation(RequestLine.class).value();
        String accept = Stream.of(method.getAnnotation(Headers.class).value())
                .filter(header -> header.startsWith("Accept: "))
                .findFirst()
                .orElseThrow()
                .substring("Accept: ".length());
        return line.replaceAll("\\?.*", "").replaceAll("\\{\\w+}", "{}") + " " + accept;
    }

    private static Map<String, Object> tree(Map<String, Object> tree, String... names) {
        Map<String, Object> found = tree;
        for (String name : names) {
            found = tree(found.get(name));
        }
        return found;
    }

    @SuppressWarnings("unchecked") // as the sample builds it
    private static Map<String, Object> tree(Object value) {
        return (Map<String, Object>) value;
    }
}
