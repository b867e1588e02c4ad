package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.internal.codec.BodyDecoder;
import dev.atlaslink.client.internal.codec.LazyMapper;
import dev.atlaslink.client.internal.codec.RequestEncoder;
import dev.atlaslink.client.internal.settings.TestSettings;
import feign.Request;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Has an implementation of an interface make requests, and sends none. */
final class PlannedRequests {
    static final String BASE_URL = "https://cloud.mongodb.com";

    private static final RequestEncoder ENCODER = new RequestEncoder(new LazyMapper());

    private final Class<?> type;
    private final Object api;

    PlannedRequests(Class<?> type, Implementation implementation, Optional<LocalDate> resourceDate) {
        Calls calls = new Calls(
                (request, options) -> {
                    throw new MadeRequest(request);
                },
                TestSettings.of(new ManualClock()));
        this.type = type;
        this.api = implementation.on(new ApiCalls(BASE_URL, calls, resourceDate, new BodyDecoder(new LazyMapper())));
    }

    PlannedRequests(Class<?> type, Optional<LocalDate> resourceDate) {
        this(type, implementation(type), resourceDate);
    }

    PlannedRequests(Class<?> type) {
        this(type, Optional.empty());
    }

    /** Returns how the client implements an interface. */
    static Implementation implementation(Class<?> type) {
        return new Implementations(ENCODER).of(type);
    }

    Request of(String name, Object... arguments) {
        return of(method(name), arguments);
    }

    Request of(Method method, Object... arguments) {
        try {
            method.invoke(api, arguments);
            throw new IllegalStateException(method + " makes no request");
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof MadeRequest made) {
                return made.request;
            }
            throw e.getCause() instanceof RuntimeException refusal ? refusal : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns path and query. */
    String target(String name, Object... arguments) {
        return of(name, arguments).url().substring(BASE_URL.length());
    }

    private Method method(String name) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Ends a call before it is sent. */
    private static final class MadeRequest extends RuntimeException {
        private static final long serialVersionUID = 1;

        final transient Request request;

        MadeRequest(Request request) {
            this.request = request;
        }
    }
}
