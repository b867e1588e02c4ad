package dev.atlaslink.spectools.exchange;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Remembers which exchanges were found valid, for all tests of a process: each starts with the same requests, and to judge
 * them takes longer than to make them. Exchanges that differ in nothing but the digits of random ids are the same here: no
 * rule tells one id from another.
 */
final class ValidExchanges {
    private static final Pattern RANDOM_DIGITS = Pattern.compile("[0-9a-f]{12,}");

    /** What is longer is a list that is hardly ever the same again. */
    private static final int LONGEST_BODY = 10_000;

    private final Set<List<Object>> known = ConcurrentHashMap.newKeySet();

    boolean include(WireExchange exchange) {
        return known.contains(key(exchange));
    }

    void add(WireExchange exchange) {
        if (exchange.response().body().length() <= LONGEST_BODY) {
            known.add(key(exchange));
        }
    }

    private static List<Object> key(WireExchange exchange) {
        WireRequest request = exchange.request();
        WireResponse response = exchange.response();
        return List.of(
                withoutDigits(request.line()),
                request.names(),
                request.values("Accept"),
                request.values("Content-Type"),
                schemes(request),
                withoutDigits(request.body()),
                response.status(),
                response.names(),
                response.values("Content-Type"),
                withoutDigits(response.body()));
    }

    private static List<String> schemes(WireRequest request) {
        return request.values("Authorization").stream()
                .flatMap(value -> Stream.of(value.split(" ", 2)).limit(1))
                .toList();
    }

    private static String withoutDigits(String text) {
        return RANDOM_DIGITS
                .matcher(text)
                .replaceAll(digits -> "0".repeat(digits.group().length()));
    }
}
