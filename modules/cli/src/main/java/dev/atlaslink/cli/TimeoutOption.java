package dev.atlaslink.cli;

import java.time.Duration;
import picocli.CommandLine.Option;

/** Limits a command that waits in any case. */
final class TimeoutOption {
    @Option(
            names = "--timeout",
            paramLabel = "DURATION",
            defaultValue = WaitOption.DEFAULT,
            description = "Wait at most this long, such as 90s, 10m or 1h. Default: ${DEFAULT-VALUE}.")
    private Duration limit;

    Duration limit() {
        return limit;
    }
}
