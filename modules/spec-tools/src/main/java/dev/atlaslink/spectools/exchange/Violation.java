package dev.atlaslink.spectools.exchange;

/**
 * What of an exchange the specs do not allow.
 *
 * @param operationId {@code undeclared} where there is no such operation
 * @param key which rule is broken, such as {@code response.status.unknown}
 * @param message where and what
 * @param exchange in which it was seen
 */
public record Violation(String operationId, String key, String message, WireExchange exchange) {
    @Override
    public String toString() {
        return operationId + ": " + key + ": " + message + " (" + exchange + ")";
    }
}
