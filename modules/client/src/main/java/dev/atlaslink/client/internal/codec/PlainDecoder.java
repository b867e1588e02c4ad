package dev.atlaslink.client.internal.codec;

import dev.atlaslink.client.internal.http.Requests;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads responses as bytes or text, such as an archive of logs or an invoice as CSV. */
final class PlainDecoder {
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

    Object decode(Response response, Type type) {
        String contentType = Requests.header(response.headers(), "Content-Type").orElse("");
        if (isHtml(contentType)
                && !isHtml(
                        Requests.header(response.request().headers(), "Accept").orElse(""))) {
            // Such as a login page that some proxy put up.
            throw UnexpectedResponse.of(response, "the response is a page, " + contentType, null);
        }
        byte[] bytes = bytes(response);
        return type == String.class ? new String(bytes, charset(response, contentType)) : bytes;
    }

    static boolean isHtml(String mediaType) {
        return mediaType.toLowerCase(Locale.ROOT).contains("text/html");
    }

    private static byte[] bytes(Response response) {
        try (InputStream body = response.body().asInputStream()) {
            return body.readAllBytes();
        } catch (IOException e) {
            throw UnexpectedResponse.of(response, "the response cannot be read", e);
        }
    }

    private static Charset charset(Response response, String contentType) {
        Matcher matcher = CHARSET.matcher(contentType);
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            throw UnexpectedResponse.of(response, "the response is in an unknown charset, " + contentType, e);
        }
    }
}
