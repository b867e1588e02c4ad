package dev.atlaslink.endtoend.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * A case that is known to fail and may.
 *
 * @param id test class below this project's tests, method and arguments, with slashes between
 * @param reason why it fails and why that is accepted
 * @param since when it was accepted
 * @param hangs whether it would not end by itself, and so must not be run
 */
record IgnoredCase(@JsonProperty("case") String id, String reason, LocalDate since, boolean hangs) {
    private static final int PARTS = 3;

    IgnoredCase {
        if (id == null || id.split("/", PARTS).length < 2) {
            throw new IllegalArgumentException("case is " + id + "; needed is test class/method or with /arguments");
        }
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("reason of " + id + " is missing");
        }
        if (since == null) {
            throw new IllegalArgumentException("since of " + id + " is missing; needed is a date such as 2026-11-22");
        }
    }

    /** Returns the test class and the method. */
    String method() {
        String[] parts = id.split("/", PARTS);
        return parts[0] + "/" + parts[1];
    }

    /** Returns the test class. */
    String testClass() {
        return id.split("/", 2)[0];
    }
}
