package dev.atlaslink.client.limit;

import java.time.Duration;

/**
 * One reserved right to send one request, used by one thread. Either {@link #cancel()} or {@link #completed} ends it,
 * once.
 */
public interface Permit {
    /** Allows sending at once and ignores the response. */
    Permit FREE = new Permit() {
        @Override
        public Duration pause() {
            return Duration.ZERO;
        }

        @Override
        public void cancel() {
            // Nothing was taken.
        }

        @Override
        public void completed(RateLimitStatus status) {
            // There is nothing to correct.
        }
    };

    /**
     * Returns how long to wait before sending. It is called again after the pause, because a response may have changed
     * that meanwhile, until it returns zero, which it does once.
     *
     * @return zero or more
     */
    Duration pause();

    /** Releases the permit unused. */
    void cancel();

    /**
     * Reports that the request is over, and corrects the source by its response.
     *
     * @param status {@link RateLimitStatus#UNKNOWN} if no response came
     */
    void completed(RateLimitStatus status);
}
