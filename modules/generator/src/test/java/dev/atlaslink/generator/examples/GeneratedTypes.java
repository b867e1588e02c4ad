package dev.atlaslink.generator.examples;

import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The types that generated code has for bodies. */
public final class GeneratedTypes {
    private final Map<Example.Target, Type> bodies = new HashMap<>();
    private final String modelPackage;
    private final ClassLoader loader;

    /**
     * @param classes folder of the compiled code
     * @param apiPackage of its interfaces, in which {@code model} is
     * @param loader has them
     */
    public GeneratedTypes(Path classes, String apiPackage, ClassLoader loader)
            throws IOException, ClassNotFoundException {
        this.modelPackage = apiPackage + ".model";
        this.loader = loader;
        for (String name : interfaces(classes.resolve(apiPackage.replace('.', '/')))) {
            for (Method method : loader.loadClass(apiPackage + "." + name).getDeclaredMethods()) {
                add(method);
            }
        }
    }

    /** None for what has no type of its own. */
    Optional<Type> of(Example.Target target) {
        return target instanceof Example.Model model ? model(model.schema()) : Optional.ofNullable(bodies.get(target));
    }

    private Optional<Type> model(String schema) {
        try {
            return Optional.of(loader.loadClass(modelPackage + "." + schema));
        } catch (ClassNotFoundException noModelOfThatName) {
            return Optional.empty();
        }
    }

    private static List<String> interfaces(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Api.class"))
                    .map(name -> name.replace(".class", ""))
                    .toList();
        }
    }

    private void add(Method method) {
        RequestLine line = method.getAnnotation(RequestLine.class);
        if (line == null) {
            return;
        }
        String request = line.value().replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "{}");
        header(method, "Accept")
                .ifPresent(type -> bodies.put(new Example.Response(request, type), method.getGenericReturnType()));
        header(method, "Content-Type")
                .ifPresent(type ->
                        body(method).ifPresent(body -> bodies.putIfAbsent(new Example.Request(request, type), body)));
    }

    private static Optional<String> header(Method method, String name) {
        Headers headers = method.getAnnotation(Headers.class);
        return Stream.of(headers == null ? new String[0] : headers.value())
                .filter(header -> header.startsWith(name + ": "))
                .map(header -> header.substring(name.length() + 2))
                .findFirst();
    }

    /** The parameter that is bound to nothing is the body. */
    private static Optional<Type> body(Method method) {
        List<Type> unbound = new ArrayList<>();
        for (int index = 0; index < method.getParameterCount(); index++) {
            List<Annotation> annotations = Arrays.asList(method.getParameterAnnotations()[index]);
            if (annotations.stream().noneMatch(bound -> bound instanceof Param || bound instanceof QueryMap)) {
                unbound.add(method.getGenericParameterTypes()[index]);
            }
        }
        return unbound.stream().findFirst();
    }
}
