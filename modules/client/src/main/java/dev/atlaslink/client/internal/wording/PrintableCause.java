package dev.atlaslink.client.internal.wording;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Stands for an exception of a library whose text is a server's own, and would forge lines of the stack trace that it is
 * printed in. What can be printed as it is needs no stand-in.
 */
public final class PrintableCause extends Exception {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final transient Throwable original;

    private PrintableCause(Throwable original, Throwable cause) {
        super(Printable.escape(original.getMessage()), cause);
        this.text = Printable.escape(original.toString());
        this.original = original;
        setStackTrace(original.getStackTrace());
    }

    /**
     * Makes a cause fit to be printed.
     *
     * @param cause of an exception, or {@code null}
     * @return the same if all its texts can be printed, else one with its type, texts and stack traces, escaped
     */
    public static Throwable of(Throwable cause) {
        return canBePrinted(cause, identities()) ? cause : copy(cause, identities());
    }

    /**
     * Returns what an exception stands for.
     *
     * @param cause that {@link #of} returned
     * @return the exception itself if it is no stand-in; {@code null} for {@code null} and after Java serialization
     */
    public static Throwable original(Throwable cause) {
        return cause instanceof PrintableCause standIn ? standIn.original : cause;
    }

    /** Names the type that it stands for, which its own message cannot. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return text;
    }

    private static boolean canBePrinted(Throwable cause, Set<Throwable> seen) {
        if (cause == null || !seen.add(cause)) {
            return true;
        }
        String shown = cause.toString();
        boolean plain = shown == null || shown.equals(Printable.escape(shown));
        for (Throwable suppressed : cause.getSuppressed()) {
            plain &= canBePrinted(suppressed, seen);
        }
        return plain && canBePrinted(cause.getCause(), seen);
    }

    /** Causes may go round in a circle, which ends where it began. */
    private static PrintableCause copy(Throwable original, Set<Throwable> seen) {
        if (original == null || !seen.add(original)) {
            return null;
        }
        PrintableCause copy = new PrintableCause(original, copy(original.getCause(), seen));
        for (Throwable suppressed : original.getSuppressed()) {
            PrintableCause printable = copy(suppressed, seen);
            if (printable != null) {
                copy.addSuppressed(printable);
            }
        }
        return copy;
    }

    private static Set<Throwable> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
