package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body is read whole, up to a limit of 10 bytes, whether its length is known or not. */
final class BoundedBodyTest {
    private static final int LIMIT = 10;
    private static final int NOT_KNOWN = -1;

    @ParameterizedTest
    @CsvSource({"0", "1", "9", "10"})
    void bodyUpToTheLimitIsReadWhole(int size) throws IOException {
        assertThat(BoundedBody.read(body(size), size, 200, LIMIT)).isEqualTo(bytes(size));
        assertThat(BoundedBody.read(body(size), NOT_KNOWN, 200, LIMIT)).isEqualTo(bytes(size));
    }

    @ParameterizedTest
    @CsvSource({"11", "1000"})
    void largerBodyIsBrokenOff(int size) {
        for (int length : new int[] {size, NOT_KNOWN}) {
            assertThatThrownBy(() -> BoundedBody.read(body(size), length, 206, LIMIT))
                    .isInstanceOfSatisfying(
                            ResponseTooLargeIOException.class,
                            tooLarge -> assertThat(tooLarge.status()).isEqualTo(206))
                    .hasMessage("the response is larger than maxResponseSize, 10 bytes");
        }
    }

    @Test
    void bodyThatIsAnnouncedAsTooLargeIsNotReadAtAll() throws IOException {
        InputStream body = body(LIMIT + 1);

        assertThatThrownBy(() -> BoundedBody.read(body, LIMIT + 1, 200, LIMIT))
                .isInstanceOf(ResponseTooLargeIOException.class);
        assertThat(body.available()).isEqualTo(LIMIT + 1);
    }

    /** HttpClient reports a body that is too short by itself; a transport of the user's may not. */
    @Test
    void bodyThatIsShorterThanAnnouncedHoldsWhatCame() throws IOException {
        assertThat(BoundedBody.read(body(3), 5, 200, LIMIT)).isEqualTo(bytes(3));
    }

    private static InputStream body(int size) {
        return new ByteArrayInputStream(bytes(size));
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 7);
        return bytes;
    }
}
