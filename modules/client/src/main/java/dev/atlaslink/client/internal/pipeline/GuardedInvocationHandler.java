package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.error.AtlasException;
import feign.FeignException;
import feign.InvocationHandlerFactory.MethodHandler;
import feign.Param;
import feign.RequestLine;
import feign.Target;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Map;

/**
 * Refuses path arguments that would change the path, and lets nothing of Feign's escape.
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
        checkPath(method, arguments);
        try {
            return handlers.get(method).invoke(arguments);
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

    private static void checkPath(Method method, Object[] arguments) {
        String line = method.getAnnotation(RequestLine.class).value();
        String path = line.split("\\?", 2)[0];
        for (int i = 0; arguments != null && i < arguments.length; i++) {
            Param param = method.getParameters()[i].getAnnotation(Param.class);
            if (param != null && path.contains("{" + param.value() + "}")) {
                checkSegment(param.value(), arguments[i]);
            }
        }
    }

    private static void checkSegment(String name, Object argument) {
        String text = argument == null ? "" : argument.toString();
        if (text.isBlank() || text.equals(".") || text.equals("..")) {
            throw new IllegalArgumentException(
                    name + " is " + (argument == null ? "null" : "\"" + text + "\"") + "; allowed is a path segment");
        }
    }
}
