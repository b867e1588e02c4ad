package dev.atlaslink.endtoend.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.repository.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No test says how long something takes: on a busy machine it would fail. Such figures are the benchmarks'. A test may
 * guard against hanging, with a limit of minutes.
 */
final class RealTimeRulesTest {
    /** Reads real time, lets it pass, or claims that it has not. */
    private static final Pattern REAL_TIME = Pattern.compile(
            "nanoTime\\(|currentTimeMillis\\(|assertTimeout\\w*\\("
                    + "|Instant\\.now\\(|LocalDateTime\\.now\\(|Thread\\.sleep\\(|park(Nanos|Until)\\(|Clock\\.system\\w+\\(|[sS]top[wW]atch|Awaitility");

    /** Gives up after less than a minute. */
    private static final Pattern SHORT_GUARD = Pattern.compile("@Timeout\\((value = )?[0-9]+\\)"
            + "|[(,]\\s*(value = )?[0-9]+,\\s*(unit = )?TimeUnit\\.(SECONDS|MILLISECONDS|MICROSECONDS|NANOSECONDS)\\b"
            + "|\\.join\\([0-9]{1,4}\\)|_MILLIS = [0-9]{0,2}_?[0-9]{3};");

    /** What is found and may stay, with the reason. */
    private static final Map<String, String> LEDGER = Map.of(
            "SimulatorClockTest.java: Instant.now(",
            "the system's clock is compared with the moments before and after it was read",
            "SlowPollTest.java: Clock.system",
            "a poll that hangs can be outwaited in real time only; no upper limit is claimed",
            "RetryWireTest.java: Clock.system",
            "a response that does not come can be outwaited in real time only; no upper limit is claimed",
            "ApacheServer.java: TimeUnit.MILLISECONDS",
            "the pause between two looks whether the process listens",
            "UnendingHandshake.java: parkNanos(",
            "a peer that sends a byte now and then; only the client's own limit ends it",
            "CannedResponse.java: parkNanos(",
            "a body that comes byte by byte; only the client's own limit ends it");

    @Test
    void noTestMeasuresRealTime() {
        Map<String, List<String>> found = new TreeMap<>();
        for (Path file : tests()) {
            String source = Repository.read(file);
            for (Pattern pattern : List.of(REAL_TIME, SHORT_GUARD)) {
                pattern.matcher(source)
                        .results()
                        .map(MatchResult::group)
                        .forEach(use -> found.computeIfAbsent(key(file, use), key -> new ArrayList<>())
                                .add(file + ": " + use));
            }
        }
        assertThat(found.keySet())
                .as("uses of real time in tests; found %s", found)
                .containsExactlyInAnyOrderElementsOf(LEDGER.keySet());
    }

    /** The name of the file, and the use without its figures. */
    private static String key(Path file, String use) {
        return file.getFileName() + ": "
                + use.replaceAll("(Clock\\.system)\\w+\\(", "$1").replaceAll("(?s).*(TimeUnit\\.\\w+)", "$1");
    }

    private static List<Path> tests() {
        List<Path> files = Stream.of("modules", "src/it")
                .flatMap(folder -> Repository.filesBelow(folder, ".java").stream())
                .filter(file -> file.toString().matches(".*/src/(test|it)/.*"))
                .filter(file -> !file.toString().contains("/target/"))
                .filter(file -> !file.endsWith(RealTimeRulesTest.class.getSimpleName() + ".java"))
                .toList();
        assertThat(files).hasSizeGreaterThan(100);
        return files;
    }
}
