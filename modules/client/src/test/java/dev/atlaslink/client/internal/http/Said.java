package dev.atlaslink.client.internal.http;

/**
 * What a {@link ScriptedServer} says to one request.
 *
 * @param text head and body; empty for nothing at all
 * @param last whether it hangs up afterwards, without having said so
 */
public record Said(String text, boolean last) {
    /** Says nothing and waits. */
    public static final Said NOTHING = new Said("", false);

    /** Hangs up without a word. */
    public static final Said HANGING_UP = new Said("", true);

    /** Says what is given and nothing else. */
    public static Said raw(String text) {
        return new Said(text, false);
    }

    public static Said status(int status, String... headers) {
        return body(status, "", headers);
    }

    public static Said body(int status, String body, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return raw(
                "HTTP/1.1 " + status + " Reason\r\n" + more + "Content-Length: " + body.length() + "\r\n\r\n" + body);
    }

    public Said thenHangsUp() {
        return new Said(text, true);
    }
}
