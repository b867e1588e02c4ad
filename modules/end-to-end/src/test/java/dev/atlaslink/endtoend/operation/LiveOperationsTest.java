package dev.atlaslink.endtoend.operation;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The same cases against Atlas itself: {@code mvn -Plive}, and with {@code -Dlive.write} those that write. */
@Tag("live")
final class LiveOperationsTest {
    @TestFactory
    Stream<DynamicTest> operation() {
        String write = System.getProperty("live.write", "false");
        LiveProject live = LiveProject.of(
                System.getenv(), write.isEmpty() || Boolean.parseBoolean(write), UnaryOperator.identity());
        return OperationCases.tests((operation, scheme) -> new LiveStage(live, operation, scheme));
    }
}
