package dev.atlaslink.client.limit;

import java.time.Duration;

/**
 * One reserved right to send one request, used by one thread. Either {@link #cancel()} or {@link #completed} ends it,
 * once.
 */
public interface Permit {
    /** Allows to send at once and learns nothing. */
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
     * Tells how long to wait yet before sending. After the pause it is asked again, because a response may have changed
     * the matter meanwhile; zero means go, and is said once.
     *
     * @return zero or more
     */
    Duration pause();

    /** Gives the right back unused. */
    void cancel();

    /**
     * Tells that the request is over, and corrects the source by what its response told.
     *
     * @param status {@link RateLimitStatus#UNKNOWN} if no response came
     */
    void completed(RateLimitStatus status);
}
