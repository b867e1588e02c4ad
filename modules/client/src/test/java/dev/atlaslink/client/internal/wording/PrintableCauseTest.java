package dev.atlaslink.client.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** A cause whose text is a server's own forges no line of the stack trace that it is printed in. */
final class PrintableCauseTest {
    private static final String FORGED = "refused\n\tat com.example.Innocent.method(Innocent.java:1)";
    private static final String ESCAPED = "refused\\n\\tat com.example.Innocent.method(Innocent.java:1)";

    @Test
    void causeThatCanBePrintedStaysItself() {
        IOException cause = new IOException("refused", new IllegalStateException("closed"));
        cause.addSuppressed(new IOException("reset"));

        assertThat(PrintableCause.of(cause)).isSameAs(cause);
        assertThat(PrintableCause.original(cause)).isSameAs(cause);
        assertThat(PrintableCause.of(null)).isNull();
        assertThat(PrintableCause.original(null)).isNull();
    }

    @Test
    void textThatForgesALineIsEscaped() {
        IOException cause = new IOException(FORGED);

        Throwable shown = PrintableCause.of(cause);

        assertThat(shown).hasMessage(ESCAPED).hasToString("java.io.IOException: " + ESCAPED);
        assertThat(shown.getStackTrace()).isEqualTo(cause.getStackTrace());
        assertThat(PrintableCause.original(shown)).isSameAs(cause);
        assertThat(trace(shown)).doesNotContain(FORGED);
    }

    @Test
    void causesOfCausesAreLookedAtToo() {
        IOException cause = new IOException("outer", new IllegalStateException(FORGED));

        Throwable shown = PrintableCause.of(cause);

        assertThat(shown).hasMessage("outer").hasCauseInstanceOf(PrintableCause.class);
        assertThat(shown.getCause()).hasToString("java.lang.IllegalStateException: " + ESCAPED);
    }

    @Test
    void suppressedOnesAreLookedAtToo() {
        IOException cause = new IOException("outer");
        cause.addSuppressed(new IOException(FORGED));
        cause.addSuppressed(new IOException("plain"));

        Throwable shown = PrintableCause.of(cause);

        assertThat(shown.getSuppressed()).extracting(Throwable::getMessage).containsExactly(ESCAPED, "plain");
    }

    /** Each of two may be the cause of the other, as java.sql does it. */
    @Test
    void circleOfCausesEndsWhereItBegan() {
        IOException first = new IOException(FORGED);
        IOException second = new IOException("second", first);
        first.initCause(second);
        first.addSuppressed(second);

        Throwable shown = PrintableCause.of(first);

        assertThat(shown).hasMessage(ESCAPED);
        assertThat(shown.getCause()).hasMessage("second").hasNoCause();
        assertThat(shown.getSuppressed()).isEmpty();
    }

    @Test
    void circleThatCanBePrintedStaysItself() {
        IOException first = new IOException("first");
        IOException second = new IOException("second", first);
        first.initCause(second);

        assertThat(PrintableCause.of(first)).isSameAs(first);
    }

    @Test
    void exceptionWithoutAnyTextCanBePrinted() {
        IOException silent = new IOException() {
            private static final long serialVersionUID = 1L;

            @Override
            @SuppressWarnings({"OverrideThrowableToString", "ToStringReturnsNull"})
            public String toString() {
                return null;
            }
        };

        assertThat(PrintableCause.of(silent)).isSameAs(silent);
    }

    /** The library of the original may be missing where it is read. */
    @Test
    void textSurvivesSerializationButTheOriginalDoesNot() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(PrintableCause.of(new IOException(FORGED)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Throwable read = (Throwable) in.readObject();

            assertThat(read).hasToString("java.io.IOException: " + ESCAPED);
            assertThat(PrintableCause.original(read)).isNull();
        }
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
