package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.http.MediaTypes;
import dev.atlaslink.client.internal.http.Requests;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Chooses the dates under which the requests of one generated method go out, if the user wants another than its own.
 *
 * <p>Atlas resolves a date downwards, to the newest version that is not later (v2 reference), so a later one than the
 * method's is right as long as no other method of the operation stands for the version that it leads to: responses and
 * bodies must have the shapes that the method returns and takes.
 */
final class OperationDates {
    private static final String ACCEPT = "Accept";
    private static final String CONTENT_TYPE = "Content-Type";

    private final String method;
    private final LocalDate own;
    private final Operation operation;

    private OperationDates(String method, LocalDate own, Operation operation) {
        this.method = method;
        this.own = own;
        this.operation = operation;
    }

    /**
     * Finds the dates of all methods of an interface that have one.
     *
     * @param interfaceMethods all of them
     * @return by methods
     */
    static Map<MethodDescription, OperationDates> of(Collection<MethodDescription> interfaceMethods) {
        Map<String, Operation> operations = new HashMap<>();
        Map<MethodDescription, OperationDates> dates = new HashMap<>();
        for (MethodDescription method : interfaceMethods) {
            Map<String, Collection<String>> headers = method.headers();
            Optional<String> mediaType = dated(headers, ACCEPT).or(() -> dated(headers, CONTENT_TYPE));
            if (mediaType.isPresent()) {
                // Another format, such as CSV, has versions of its own.
                String format = MediaTypes.withResourceDate(mediaType.get(), LocalDate.EPOCH);
                Operation operation = operations.computeIfAbsent(
                        method.httpMethod() + " " + method.path() + " " + format, key -> new Operation());
                LocalDate own = date(mediaType.get());
                operation.methods.putIfAbsent(own, method.name());
                dated(headers, CONTENT_TYPE).ifPresent(body -> operation.bodies.add(date(body)));
                dates.put(method, new OperationDates(method.name(), own, operation));
            }
        }
        return dates;
    }

    /**
     * Returns headers that ask for a date; the body goes out under the same one, as the official clients send it.
     *
     * @param headers of the method, by names whose case does not matter
     * @param resourceDate that the user wants
     * @throws IllegalArgumentException if the method's own date is later; it names the method to call instead, if one
     *     fits
     */
    Map<String, Collection<String>> ask(Map<String, Collection<String>> headers, LocalDate resourceDate) {
        if (resourceDate.isBefore(own)) {
            throw new IllegalArgumentException("resourceDate is " + resourceDate + "; allowed for " + method + " is "
                    + own + " or later" + instead(resourceDate));
        }
        boolean leadsToAnother = !operation.methods.floorKey(resourceDate).equals(own);
        if (leadsToAnother || resourceDate.equals(own)) {
            return headers;
        }
        Map<String, Collection<String>> later = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        later.putAll(headers);
        dated(headers, ACCEPT).ifPresent(mediaType -> later.put(ACCEPT, under(resourceDate, mediaType)));
        dated(headers, CONTENT_TYPE)
                // Two methods may return the same version and take different ones, or the other way round.
                .filter(mediaType -> date(mediaType).equals(operation.bodies.floor(resourceDate)))
                .ifPresent(mediaType -> later.put(CONTENT_TYPE, under(resourceDate, mediaType)));
        return later;
    }

    private String instead(LocalDate resourceDate) {
        Map.Entry<LocalDate, String> other = operation.methods.floorEntry(resourceDate);
        return other == null ? "" : ", and for " + other.getValue() + " " + other.getKey() + " or later";
    }

    private static Optional<String> dated(Map<String, Collection<String>> headers, String name) {
        return Requests.header(headers, name)
                .filter(mediaType -> MediaTypes.resourceDate(mediaType).isPresent());
    }

    private static LocalDate date(String mediaType) {
        return MediaTypes.resourceDate(mediaType).orElseThrow();
    }

    private static List<String> under(LocalDate resourceDate, String mediaType) {
        return List.of(MediaTypes.withResourceDate(mediaType, resourceDate));
    }

    /** What is known of all methods of one operation; complete once the whole interface has been read. */
    private static final class Operation {
        /** Names by the dates of their responses. */
        final NavigableMap<LocalDate, String> methods = new TreeMap<>();

        /** Dates of the bodies that they take. */
        final NavigableSet<LocalDate> bodies = new TreeSet<>();
    }
}
