package dev.atlaslink.spectools.drift;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Says in which respect the two documents differ. The ids are stable: scripts and errata rely on them. */
enum Kind {
    /** The official document has an operation of our domain that ours lacks. */
    OPERATION_MISSING("operation-missing"),
    /** Our document has an operation that the official one lacks. */
    OPERATION_UNOFFICIAL("operation-unofficial"),
    /** The same method and path have another operationId. */
    OPERATION_ID("operation-id"),
    /** Only one document calls the operation deprecated, or the dates of its sunset differ. */
    DEPRECATION("deprecation"),
    /** The official document has a parameter that ours lacks. */
    PARAMETER_MISSING("parameter-missing"),
    /** Our document has a parameter that the official one lacks. */
    PARAMETER_UNOFFICIAL("parameter-unofficial"),
    /** The same place in a path has another name. */
    PARAMETER_NAME("parameter-name"),
    /** A parameter has another default. */
    DEFAULT_DIFFERS("default-differs"),
    /** Other success codes, or an error code that only one document declares. */
    STATUS_CODES("status-codes"),
    /** Other media types, and so other version dates, for a request or a success. */
    MEDIA_TYPE_DATE("media-type-date"),
    /** Only one document has a body, or a schema for it. */
    BODY_DIFFERS("body-differs"),
    /** The official document has a field that ours lacks. */
    FIELD_MISSING("field-missing"),
    /** Our document has a field that the official one lacks. */
    FIELD_UNOFFICIAL("field-unofficial"),
    /** Only one document requires a parameter, body or field. */
    REQUIRED_DIFFERS("required-differs"),
    /** Another type. */
    TYPE_DIFFERS("type-differs"),
    /** Both list values, but not the same ones. */
    ENUM_VALUES("enum-values"),
    /** The official document lists values where ours takes any. */
    ENUM_CLOSED("enum-closed"),
    /** Our document lists values where the official one takes any. */
    ENUM_OPEN("enum-open"),
    /** Another pattern, or only one document has one. */
    PATTERN_DIFFERS("pattern-differs"),
    /** Only one document allows null. */
    NULLABLE_DIFFERS("nullable-differs"),
    /** A field that only one document lets clients send, or lets Atlas return. */
    ACCESS_DIFFERS("access-differs"),
    /** The variants of a schema, or what tells them apart, differ. */
    VARIANTS("variants");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    /**
     * Returns the name used in reports and errata.
     *
     * @return such as {@code enum-values}
     */
    String id() {
        return id;
    }

    static Kind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("kind is \"" + id + "\"; allowed is one of "
                        + Arrays.stream(values()).map(Kind::id).collect(Collectors.joining(", "))));
    }
}
