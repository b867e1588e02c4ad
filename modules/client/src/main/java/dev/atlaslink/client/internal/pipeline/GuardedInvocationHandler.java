package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import feign.FeignException;
import feign.InvocationHandlerFactory.MethodHandler;
import feign.Target;
import feign.codec.EncodeException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.OptionalInt;

/** Calls Feign with checked arguments and lets none of its exceptions escape. */
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
        Object[] checked = arguments == null ? null : Arguments.checked(method, arguments);
        try {
            return handlers.get(method).invoke(checked);
        } catch (FeignException e) {
            // Feign wraps what a decoder throws; the type that says what happened lies beneath.
            if (e.getCause() instanceof AtlasException meant) {
                throw meant;
            }
            if (e instanceof EncodeException && e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new UnexpectedResponseException(
                    method.getName() + " failed: the answer could not be read", OptionalInt.empty(), e);
        }
    }

    private Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> target.type().getSimpleName() + " at " + target.url();
        };
    }
}
