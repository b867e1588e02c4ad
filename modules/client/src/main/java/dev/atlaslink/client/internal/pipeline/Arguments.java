package dev.atlaslink.client.internal.pipeline;

import feign.Param;
import feign.RequestLine;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Checks the arguments of a generated method and encodes those that go into the path.
 *
 * <p>Feign would turn a missing path argument into an empty segment, so that a delete of one thing would address all of
 * them. And it guesses whether a text is encoded already, which is wrong for one that holds a percent sign of its own.
 */
final class Arguments {
    private Arguments() {}

    /**
     * Returns the arguments to hand to Feign.
     *
     * @throws IllegalArgumentException naming the argument, its value and what is allowed
     */
    static Object[] checked(Method method, Object... arguments) {
        String path = method.getAnnotation(RequestLine.class).value().split("\\?", 2)[0];
        Object[] checked = arguments.clone();
        for (int i = 0; i < arguments.length; i++) {
            Param param = method.getParameters()[i].getAnnotation(Param.class);
            if (param == null) {
                checkBody(arguments[i]);
            } else if (path.contains("{" + param.value() + "}")) {
                checked[i] = segment(param.value(), arguments[i]);
            }
        }
        return checked;
    }

    private static void checkBody(Object argument) {
        if (argument == null) {
            throw new IllegalArgumentException("body is null; allowed is a request body");
        }
    }

    /** Encodes all but unreserved characters (RFC 3986); what is encoded wholly, Feign leaves alone. */
    private static String segment(String name, Object argument) {
        String text = argument == null ? "" : argument.toString();
        if (text.isBlank() || text.equals(".") || text.equals("..")) {
            String shown = argument == null ? "null" : "\"" + text + "\"";
            throw new IllegalArgumentException(name + " is " + shown + "; allowed is a path segment");
        }
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
