package dev.atlaslink.client.internal.pipeline;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.CallOptions;
import dev.atlaslink.client.internal.auth.RefusedCredentials;
import dev.atlaslink.client.internal.codec.AtlasErrorDecoder;
import dev.atlaslink.client.internal.codec.LazyMapper;
import dev.atlaslink.client.internal.http.HeadersClient;
import dev.atlaslink.client.internal.http.ListeningClient;
import dev.atlaslink.client.internal.http.RetryingClient;
import dev.atlaslink.client.internal.limit.PermitClient;
import dev.atlaslink.client.internal.settings.Settings;
import feign.Client;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Puts above an authentication what every call passes: headers, call, retry, listeners and rate limit. */
final class ClientChain {
    /** Nothing of the generated bindings needs it but what they cannot write or read by themselves. */
    private final Supplier<JsonMapper> mapper = new LazyMapper();

    private final Bindings bindings = Bindings.create(mapper);
    private final AtomicLong callIds = new AtomicLong();

    ApiFactory above(Client authenticated, Settings settings) {
        return above(authenticated, settings, CallOptions.NONE);
    }

    /** The options' times, attempts and date are in the settings already. */
    ApiFactory above(Client authenticated, Settings settings, CallOptions options) {
        Client permitted = new PermitClient(authenticated, settings);
        Client heard = options.listeners().isEmpty() ? permitted : new ListeningClient(permitted, options.listeners());
        RetryingClient retrying = RetryingClient.create(heard, settings);
        RefusedCredentials refused = new RefusedCredentials(settings.auth());
        AtlasErrorDecoder errors = new AtlasErrorDecoder(mapper, refused::explain);
        Client call = new CallClient(retrying, errors, settings, callIds);
        Client top = options.headers().isEmpty() ? call : new HeadersClient(call, options.headers());
        return new ApiFactory(settings, top, bindings);
    }
}
