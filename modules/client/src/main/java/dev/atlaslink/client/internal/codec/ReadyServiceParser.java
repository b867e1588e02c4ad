package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Refuses endpoint services that are ready and do not tell which endpoints they have, which the generated models read as
 * none. Atlas writes an empty list where there are none, with every provider (recorded responses; Atlas v1.0 reference); an
 * absent one or {@code null} says nothing about what is attached. Before a service is ready nothing can be.
 */
final class ReadyServiceParser extends WatchedParser {
    /** By which each provider's services, and the connections of the oldest generation, tell their endpoints. */
    static final List<String> LISTS = List.of("interfaceEndpoints", "privateEndpoints", "endpointGroupNames");

    /** A provider of the future may have a list by another name. */
    private static final Set<String> PROVIDERS = Set.of("AWS", "AZURE", "GCP");

    private static final Set<String> READY = Set.of("AVAILABLE", "WAITING_FOR_USER");

    private static final String BINDINGS = "dev.atlaslink.api.";

    /** How deep the properties of a service are: in a list one deeper. */
    private final int inService;

    private String status = "";
    private boolean known = true;
    private final Set<String> told = new HashSet<>();

    ReadyServiceParser(JsonParser parser, boolean list) {
        super(parser);
        this.inService = list ? 2 : 1;
    }

    /** Tells whether values of a type are services, of any generation, by the names of their properties. */
    static boolean isFor(Class<?> type, List<Set<String>> properties) {
        return type.getPackageName().startsWith(BINDINGS)
                && properties.stream().flatMap(Set::stream).anyMatch(LISTS::contains);
    }

    @Override
    void value(int depth, String name, JsonToken token) throws IOException {
        if (depth != inService) {
            return;
        }
        switch (name) {
            case "status" -> status = isText(token) ? getText() : "";
            case "cloudProvider" -> known = !isText(token) || PROVIDERS.contains(getText());
            case "interfaceEndpoints", "privateEndpoints", "endpointGroupNames" -> told(name, token);
            default -> {
                // Says nothing of the endpoints.
            }
        }
    }

    /** Of several the last one counts, as in the value. */
    private void told(String list, JsonToken token) {
        if (token == JsonToken.START_ARRAY) {
            told.add(list);
        } else {
            told.remove(list);
        }
    }

    private static boolean isText(JsonToken token) {
        return token.isScalarValue() && token != JsonToken.VALUE_NULL;
    }

    @Override
    void ended(int depth) throws IOException {
        if (depth != inService) {
            return;
        }
        if (told.isEmpty() && known && READY.contains(status)) {
            throw new UnfitBodyIOException("the service is " + status + ", but does not tell its endpoints ("
                    + String.join(", ", LISTS) + ")");
        }
        status = "";
        known = true;
        told.clear();
    }
}
