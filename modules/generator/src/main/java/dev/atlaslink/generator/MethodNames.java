package dev.atlaslink.generator;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each method of a document a name of its own. The document's own names win; one that we made up, by a date or a format
 * at its end, gives way with a number.
 */
final class MethodNames {
    private static final Logger LOG = LoggerFactory.getLogger(MethodNames.class);

    private final UnaryOperator<String> methodName;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param operationIds all of the document
     * @param methodName turns an operationId into the name of a method
     */
    MethodNames(Collection<String> operationIds, UnaryOperator<String> methodName) {
        this.methodName = methodName;
        operationIds.forEach(operationId -> taken.add(methodName.apply(operationId)));
    }

    /** Returns the name of the method that an operationId becomes. */
    String method(String operationId) {
        return methodName.apply(operationId);
    }

    /** Returns a name that is free, and takes it. */
    String free(String madeUp) {
        String free = madeUp;
        for (int number = 2; !taken.add(methodName.apply(free)); number++) {
            free = madeUp + number;
        }
        if (!free.equals(madeUp)) {
            LOG.warn("{} is the name of another operation, so the method is named {}", madeUp, free);
        }
        return free;
    }
}
