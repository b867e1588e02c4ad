package dev.atlaslink.simulator.conformance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes requests that are valid but for up to three things; the same ones for the same seed. */
final class RandomRequests {

    private static final Pattern VALUE = Pattern.compile(":[^,}]+");

    private final Random random;
    private final Wire wire;
    private final List<BiConsumer<RandomRequest, Random>> changes = List.of(
            (request, dice) -> request.method = pick(OddParts.METHODS),
            (request, dice) -> request.target = insert(request.target, pick(OddParts.TARGET_PARTS)),
            (request, dice) -> request.target = insert(request.target, pick(OddParts.TARGET_PARTS)),
            (request, dice) -> request.target = cut(request.target),
            (request, dice) -> request.header(pick(OddParts.HEADERS)),
            (request, dice) -> request.header(pick(OddParts.HEADERS)),
            (request, dice) -> request.headers.remove(dice.nextInt(request.headers.size())),
            (request, dice) -> request.unframed(pick(OddParts.LENGTHS)),
            (request, dice) -> request.chunked = request.framed,
            this::spoilCredentials,
            this::spoilBody,
            this::spoilBody,
            this::spoilBody,
            this::replaceBody);

    RandomRequests(Random random, Wire wire) {
        this.random = random;
        this.wire = wire;
    }

    RandomRequest next() {
        String[] operation = pick(OddParts.OPERATIONS).split(" ", 4);
        String target =
                "/api/atlas/" + operation[1] + "/groups/" + wire.simulator().projectId() + operation[2];
        RandomRequest request = new RandomRequest(operation[0], target, wire.digest(), operation[3]);
        for (int count = random.nextInt(4); count > 0; count--) {
            if (!request.headers.isEmpty()) {
                pick(changes).accept(request, random);
            }
        }
        return request;
    }

    /** Makes bytes that are no request at all, or only the beginning of one. */
    byte[] garbage() {
        byte[] bytes = new byte[1 + random.nextInt(200)];
        random.nextBytes(bytes);
        byte[] request = next().bytes("n", 1);
        return random.nextBoolean() ? bytes : Arrays.copyOf(request, random.nextInt(request.length));
    }

    private void spoilCredentials(RandomRequest request, Random dice) {
        request.digest =
                dice.nextBoolean() ? new TestDigest(wire.simulator().apiKey().publicKey(), "wrong") : null;
        if (request.digest == null) {
            request.header("Authorization: " + pick(OddParts.CREDENTIALS));
        }
    }

    private void spoilBody(RandomRequest request, Random dice) {
        String body = new String(request.body, StandardCharsets.ISO_8859_1);
        String value = pick(OddParts.VALUES).replace('\'', '"');
        request.body = latin1(
                switch (dice.nextInt(6)) {
                    case 0 -> cut(body);
                    case 1 -> insert(body, value);
                    case 2 -> replaceAny(body, value);
                    case 3 -> body.replaceFirst("\\{", "{\"region\":\"us-east-1\",");
                    case 4 -> body.replaceFirst("\\{", "{\"x\":" + Matcher.quoteReplacement(value) + ",");
                    default -> body + value;
                });
    }

    private void replaceBody(RandomRequest request, Random dice) {
        request.body = switch (dice.nextInt(8)) {
            case 0 -> new byte[0];
            case 1 -> latin1("[".repeat(100_000));
            case 2 -> latin1("{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000));
            case 3 -> latin1("\u00ef\u00bb\u00bf{}");
            case 4 -> "{\"enabled\":true}".getBytes(StandardCharsets.UTF_16);
            case 5 -> latin1("{\"region\":\"\u00c3(\u00ff\"}");
            case 6 -> latin1("{\"" + "k".repeat(60_000) + "\":1}");
            default -> randomBytes(dice);
        };
    }

    private static byte[] randomBytes(Random dice) {
        byte[] bytes = new byte[dice.nextInt(2_000)];
        dice.nextBytes(bytes);
        return bytes;
    }

    /** Replaces the value of one attribute. */
    private String replaceAny(String body, String value) {
        List<MatchResult> values = VALUE.matcher(body).results().toList();
        if (values.isEmpty()) {
            return body;
        }
        MatchResult replaced = pick(values);
        return body.substring(0, replaced.start()) + ":" + value + body.substring(replaced.end());
    }

    private String insert(String text, String part) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + part + text.substring(at);
    }

    private String cut(String text) {
        int from = random.nextInt(text.length() + 1);
        return text.substring(0, from) + text.substring(from + random.nextInt(text.length() - from + 1));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
