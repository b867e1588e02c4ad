package dev.atlaslink.generator;

import java.util.Set;

/** Names that generated code cannot use for what comes from a document, because something else in it has them. */
final class ReservedNames {
    /**
     * Types that the templates and Immutables name in a file of models or of an interface. A model of the same name in the
     * same package would hide them, or be hidden. A fixed list: that of the running JDK would change with the JDK.
     */
    static final Set<String> TYPES = Set.of(
            "AbstractMap",
            "AllowNulls",
            "ArrayList",
            "Arrays",
            "Boolean",
            "Builder",
            "Byte",
            "Character",
            "Class",
            "Cloneable",
            "CollectionFormat",
            "Collection",
            "Collections",
            "Collectors",
            "Comparable",
            "Deprecated",
            "Double",
            "Enum",
            "Error",
            "Exception",
            "Float",
            "Generated",
            "HashMap",
            "Headers",
            "IllegalStateException",
            "InnerJson",
            "Instant",
            "Integer",
            "Iterable",
            "Json",
            "JsonAnyGetter",
            "JsonAnySetter",
            "JsonCreator",
            "JsonFormat",
            "JsonInclude",
            "JsonProperty",
            "JsonPropertyOrder",
            "JsonSubTypes",
            "JsonTrees",
            "JsonTypeInfo",
            "JsonValue",
            "JsonValues",
            "LinkedHashMap",
            "LinkedHashSet",
            "List",
            "LocalDate",
            "Long",
            "Map",
            "Math",
            "ModelStyle",
            "NullPointerException",
            "Number",
            "Object",
            "Objects",
            "Optional",
            "OptionalDouble",
            "OptionalInt",
            "OptionalLong",
            "Override",
            "Param",
            "QueryMap",
            "Record",
            "RequestLine",
            "Runnable",
            "SafeVarargs",
            "Set",
            "Short",
            "Stream",
            "String",
            "StringBuilder",
            "StringJoiner",
            "Supplier",
            "SuppressWarnings",
            "System",
            "Throwable",
            "URI",
            "UUID",
            "Unknown",
            "UnknownJson",
            "Value",
            "Void",
            "BigDecimal");

    /** Methods of {@link Object}, which an interface cannot declare with another result. */
    static final Set<String> METHODS =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Members of every model that a property cannot overload, and of what Immutables writes. */
    static final Set<String> MEMBERS = Set.of(
            "builder",
            "clone",
            "equals",
            "finalize",
            "from",
            "getClass",
            "hashCode",
            "initBits",
            "notify",
            "notifyAll",
            "toString",
            "wait");

    private ReservedNames() {}
}
