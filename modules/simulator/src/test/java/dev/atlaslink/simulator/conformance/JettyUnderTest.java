package dev.atlaslink.simulator.conformance;

import java.lang.module.ModuleDescriptor.Version;
import org.eclipse.jetty.util.Jetty;

/** Says what the Jetty on the class path does well, which may be the oldest that serves. */
final class JettyUnderTest {

    // Older ones mostly hang up, without a response (Jetty's issue 13583).
    private static final Version EXPECTATIONS = Version.parse("12.0.28");

    private JettyUnderTest() {}

    /** Says whether a request with an {@code Expect} that nobody knows gets its 417. */
    static boolean respondsToUnknownExpectations() {
        return Version.parse(Jetty.VERSION).compareTo(EXPECTATIONS) >= 0;
    }
}
