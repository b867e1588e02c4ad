package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.error.AtlasApiException;
import dev.atlaslink.client.error.AuthenticationException;
import dev.atlaslink.client.error.ConflictException;
import dev.atlaslink.client.error.ErrorResponse;
import dev.atlaslink.client.error.InvalidRequestException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.error.RateLimitException;
import dev.atlaslink.client.error.RedirectException;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.error.VersionGoneException;
import dev.atlaslink.client.error.VersionNotAcceptableException;
import feign.Response;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/** Turns every response that is not a success into the exception that says what it means. */
public final class AtlasErrorDecoder {
    private final ErrorBodyReader reader;
    private final Function<Response, String> refusedCredentials;

    /**
     * Creates a decoder.
     *
     * @param mapper for JSON
     * @param refusedCredentials says of a 401 which credentials it is about
     */
    public AtlasErrorDecoder(Supplier<JsonMapper> mapper, Function<Response, String> refusedCredentials) {
        this.reader = new ErrorBodyReader(mapper);
        this.refusedCredentials = refusedCredentials;
    }

    /**
     * Reads a response; one that cannot be read still gives an exception, by its status.
     *
     * @param response that is no success; closed afterwards
     * @param requestedAt when the call began
     * @return what it means
     */
    public AtlasApiException decode(Response response, Instant requestedAt) {
        try (response) {
            ErrorResponse error = reader.read(response, requestedAt);
            return error.status() == 401 ? unauthorized(error, response) : exception(error);
        }
    }

    private AtlasApiException unauthorized(ErrorResponse error, Response response) {
        return error.errorCode().filter(PermissionCodes::contains).isPresent()
                ? new PermissionException(error)
                : new AuthenticationException(error, refusedCredentials.apply(response));
    }

    private static AtlasApiException exception(ErrorResponse error) {
        return switch (error.status()) {
            case 403 -> new PermissionException(error);
            case 404 -> new NotFoundException(error);
            case 406 -> new VersionNotAcceptableException(error);
            case 408, 421, 425 -> new ServerException(error);
            case 409 -> new ConflictException(error);
            case 410 -> new VersionGoneException(error);
            case 429 -> new RateLimitException(error);
            default -> other(error);
        };
    }

    private static AtlasApiException other(ErrorResponse error) {
        if (error.status() >= 500) {
            return new ServerException(error);
        }
        if (error.status() >= 400) {
            return MisspelledRegion.in(error)
                    .map(hint -> new InvalidRequestException(error, hint))
                    .orElseGet(() -> new InvalidRequestException(error));
        }
        return error.status() >= 300 ? new RedirectException(error) : new AtlasApiException(error);
    }
}
