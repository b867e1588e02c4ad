package dev.atlaslink.client.internal.creation;

/**
 * What a call came to.
 *
 * @param value the resource
 * @param isOwn whether this call surely created it, so that it may delete it, too; what a poll found after a lost response
 *     may be another's
 * @param <T> the resource
 */
public record Made<T>(T value, boolean isOwn) {
    static <T> Made<T> own(T value) {
        return new Made<>(value, true);
    }

    static <T> Made<T> perhapsOwn(T value) {
        return new Made<>(value, false);
    }

    static <T> Made<T> adopted(T value) {
        return new Made<>(value, false);
    }
}
