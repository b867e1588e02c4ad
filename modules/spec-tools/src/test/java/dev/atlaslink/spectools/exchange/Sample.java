package dev.atlaslink.spectools.exchange;

import java.util.List;
import java.util.stream.Stream;

/** An exchange of v2 in the making. */
record Sample(
        String method,
        String target,
        String accept,
        String sentAs,
        String sending,
        int status,
        String respondedAs,
        String responding) {
    static final String DATED = "application/vnd.atlas.2023-01-01+json";

    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final String BASE = "/api/atlas/v2/groups/" + PROJECT;

    static Sample request(String method, String path) {
        return new Sample(method, BASE + path, DATED, "", "", 200, DATED + ";charset=utf-8", "");
    }

    Sample method(String other) {
        return new Sample(other, target, accept, sentAs, sending, status, respondedAs, responding);
    }

    Sample path(String other) {
        return target(BASE + other);
    }

    Sample project(String other) {
        return target(target.replace(PROJECT, other));
    }

    Sample target(String other) {
        return new Sample(method, other, accept, sentAs, sending, status, respondedAs, responding);
    }

    Sample accept(String other) {
        return new Sample(method, target, other, sentAs, sending, status, respondedAs, responding);
    }

    Sample sentAs(String other) {
        return new Sample(method, target, accept, other, sending, status, respondedAs, responding);
    }

    Sample sending(String other) {
        return new Sample(method, target, accept, sentAs, other, status, respondedAs, responding);
    }

    Sample status(int other) {
        return new Sample(method, target, accept, sentAs, sending, other, respondedAs, responding);
    }

    Sample respondedAs(String other) {
        return new Sample(method, target, accept, sentAs, sending, status, other, responding);
    }

    Sample responding(String other) {
        return new Sample(method, target, accept, sentAs, sending, status, respondedAs, other);
    }

    WireExchange exchange() {
        return new WireExchange(
                new WireRequest(
                        method + " " + target + " HTTP/1.1",
                        headers("Accept: " + accept, sentAs.isEmpty() ? "" : "Content-Type: " + sentAs),
                        sending),
                new WireResponse(
                        status, headers(respondedAs.isEmpty() ? "" : "Content-Type: " + respondedAs), responding));
    }

    private static List<String> headers(String... headers) {
        return Stream.of(headers).filter(header -> !header.isEmpty()).toList();
    }
}
