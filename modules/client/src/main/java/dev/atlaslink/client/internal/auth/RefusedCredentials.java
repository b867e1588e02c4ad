package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.internal.http.Requests;
import dev.atlaslink.client.internal.settings.AuthSettings;
import feign.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says which credentials a 401 was about, and, where the server asked for something that we do not do, what it offered. A
 * wrong key is then not looked for where no key was sent at all.
 */
public final class RefusedCredentials {
    private final AuthSettings auth;

    /**
     * Creates an explanation of all refusals of one client.
     *
     * @param auth the credentials and where they came from
     */
    public RefusedCredentials(AuthSettings auth) {
        this.auth = auth;
    }

    /**
     * Explains a refusal, without a secret.
     *
     * @param response a 401, with the request as it was sent
     * @return such as {@code refused: API key "abcdefgh" (Digest), from the environment}
     */
    public String explain(Response response) {
        Optional<String> scheme = Requests.header(response.request().headers(), "Authorization")
                .map(value -> value.substring(0, value.indexOf(' ')));
        String which = describe(response, scheme) + ", from " + auth.source();
        if (scheme.isEmpty()) {
            return "not sent: " + which + "; " + offers(response) + "; " + Challenge.ALLOWED;
        }
        return "refused: " + which + (isAsOffered(scheme.get(), response) ? "" : "; " + offers(response));
    }

    private static String offers(Response response) {
        String offers =
                Offer.in(response.headers()).stream().map(Offer::describe).collect(Collectors.joining(", "));
        return "the server offers " + (offers.isEmpty() ? "no way to authenticate" : offers);
    }

    private String describe(Response response, Optional<String> scheme) {
        AtlasCredentials credentials = auth.credentials().ofPath(Requests.target(response.request()));
        boolean token = credentials instanceof AtlasCredentials.ServiceAccount
                && scheme.filter("Bearer"::equals).isPresent();
        return (token ? "access token of " : "")
                + sentKey(response).orElseGet(credentials::describe)
                + scheme.map(sent -> " (" + sent + ")").orElse("");
    }

    /** What a provider gave, or the source when it was read again, may be another key than the one at the start. */
    private static Optional<String> sentKey(Response response) {
        return Requests.header(response.request().headers(), "Authorization")
                .filter(value -> value.startsWith("Digest "))
                .flatMap(value -> AuthHeader.parts(value).stream()
                        .filter(part -> part.name().equals("username"))
                        .flatMap(part -> part.value().stream())
                        .findFirst())
                .map(name -> "API key \"" + name + "\"");
    }

    /** A server that offers nothing, or what we sent, leaves only the credentials to look at. */
    private static boolean isAsOffered(String scheme, Response response) {
        List<Offer> offers = Offer.in(response.headers());
        if (offers.isEmpty()) {
            return true;
        }
        return scheme.equals("Digest")
                ? Challenge.strongest(response.headers()).isPresent()
                : offers.stream().anyMatch(offer -> offer.is(scheme));
    }
}
