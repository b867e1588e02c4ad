package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.error.AtlasException;
import feign.FeignException;
import feign.InvocationHandlerFactory.MethodHandler;
import feign.Param;
import feign.RequestLine;
import feign.Target;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Refuses path arguments that would change the path, encodes the others, and lets nothing of Feign's escape.
 *
 * <p>Feign would turn a missing path argument into an empty segment: a delete of one thing would address all of them.
 */
final class GuardedInvocationHandler implements InvocationHandler {
    private final Target<?> target;
    private final Map<Method, MethodHandler> handlers;

    GuardedInvocationHandler(Target<?> target, Map<Method, MethodHandler> handlers) {
        this.target = target;
        this.handlers = handlers;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        Object[] checked = check(method, arguments);
        try {
            return handlers.get(method).invoke(checked);
        } catch (FeignException e) {
            // Feign wraps what a decoder throws; the type that says what happened lies beneath.
            if (e.getCause() instanceof AtlasException meant) {
                throw meant;
            }
            throw new IllegalStateException(method.getName() + " could not be sent", e);
        }
    }

    private Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> target.type().getSimpleName() + " at " + target.url();
        };
    }

    private static Object[] check(Method method, Object[] arguments) {
        if (arguments == null) {
            return null;
        }
        String path = method.getAnnotation(RequestLine.class).value().split("\\?", 2)[0];
        Object[] checked = arguments.clone();
        for (int i = 0; i < arguments.length; i++) {
            Param param = method.getParameters()[i].getAnnotation(Param.class);
            if (param == null) {
                checkBody(arguments[i]);
            } else if (path.contains("{" + param.value() + "}")) {
                checkSegment(param.value(), arguments[i]);
                checked[i] = encoded(arguments[i]);
            }
        }
        return checked;
    }

    private static void checkBody(Object argument) {
        if (argument == null) {
            throw new IllegalArgumentException("body is null; allowed is a request body");
        }
    }

    /**
     * Encodes all but unreserved characters (RFC 3986). Feign encodes by a guess at whether that was already done, which
     * is wrong for a text that holds a percent sign of its own; what is encoded wholly it leaves alone.
     */
    private static String encoded(Object argument) {
        return URLEncoder.encode(argument.toString(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static void checkSegment(String name, Object argument) {
        String text = argument == null ? "" : argument.toString();
        if (text.isBlank() || text.equals(".") || text.equals("..")) {
            throw new IllegalArgumentException(
                    name + " is " + (argument == null ? "null" : "\"" + text + "\"") + "; allowed is a path segment");
        }
    }
}
