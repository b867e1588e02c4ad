package dev.atlaslink.cli;

import java.net.URI;
import java.net.URISyntaxException;

/** Reads the base URL from the command line; whether Atlas may be reached by it is checked by the client. */
final class BaseUrls {
    private BaseUrls() {}

    static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            // A URL given by mistake may carry a password, and the exception's own message would repeat it.
            String shown = text.replaceAll("//[^@]*@", "//***@");
            throw new IllegalArgumentException(
                    "baseUrl is \"" + shown + "\"; allowed is https://host[:port], or http:// on loopback");
        }
    }
}
