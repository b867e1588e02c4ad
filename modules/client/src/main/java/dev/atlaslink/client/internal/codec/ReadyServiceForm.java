package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Refuses endpoint services that are ready and do not tell which endpoints they have, which the generated models read as
 * none. Atlas writes an empty list where there are none, with every provider (recorded responses; Atlas v1.0 reference); an
 * absent one or {@code null} says nothing about what is attached. Before a service is ready nothing can be.
 */
final class ReadyServiceForm {
    /** By which each provider's services, and the connections of the oldest generation, tell their endpoints. */
    private static final List<String> LISTS = List.of("interfaceEndpoints", "privateEndpoints", "endpointGroupNames");

    /** A provider of the future may have a list by another name. */
    private static final Set<String> PROVIDERS = Set.of("AWS", "AZURE", "GCP");

    private static final Set<String> READY = Set.of("AVAILABLE", "WAITING_FOR_USER");

    private static final String BINDINGS = "dev.atlaslink.api.";

    private ReadyServiceForm() {}

    /** Tells whether a type is a service, in any generation, or a list of them; users' own types are none. */
    static boolean isOf(JavaType type, JsonMapper mapper) {
        JavaType item = type.isCollectionLikeType() ? type.getContentType() : type;
        if (!item.getRawClass().getPackageName().startsWith(BINDINGS)) {
            return false;
        }
        Class<?>[] variants = item.getRawClass().getPermittedSubclasses();
        Stream<JavaType> forms =
                variants == null ? Stream.of(item) : Stream.of(variants).map(mapper::constructType);
        return forms.flatMap(form -> mapper.getSerializationConfig().introspect(form).findProperties().stream())
                .map(BeanPropertyDefinition::getName)
                .anyMatch(LISTS::contains);
    }

    /** Says what is wrong with a service, or with one of a list. */
    static Optional<String> fault(JsonNode body) {
        if (body.isArray()) {
            for (JsonNode item : body) {
                Optional<String> fault = fault(item);
                if (fault.isPresent()) {
                    return fault;
                }
            }
            return Optional.empty();
        }
        String status = body.path("status").asText();
        boolean known = PROVIDERS.contains(body.path("cloudProvider").asText("AWS"));
        boolean told = LISTS.stream().anyMatch(name -> body.path(name).isArray());
        return told || !known || !READY.contains(status)
                ? Optional.empty()
                : Optional.of("the service is " + status + ", but does not tell its endpoints ("
                        + String.join(", ", LISTS) + ")");
    }
}
