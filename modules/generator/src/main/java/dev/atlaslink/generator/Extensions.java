package dev.atlaslink.generator;

/** Vendor extensions: those that a document may use, and those by which the parts of the generator tell each other. */
final class Extensions {
    /** On a parameter: it is left out of the method. */
    static final String BINDING_OMIT = "x-binding-omit";

    /** On an operation: the media type that its method asks for. */
    static final String ACCEPT = "x-accept";

    /** On an operation: how its method differs from others of the same operation. */
    static final String VARIANT_NOTE = "x-variant-note";

    /** On an operation: how the lists in its query are written, where one repeated parameter a value is not it. */
    static final String COLLECTION_FORMAT = "x-collection-format";

    /** On an operation: the value of Feign's {@code @RequestLine}. */
    static final String REQUEST_LINE = "x-request-line";

    /** On an operation: the values of Feign's {@code @Headers}. */
    static final String HEADERS = "x-headers";

    /** On a path parameter: what its style writes before the value. */
    static final String PATH_PREFIX = "x-path-prefix";

    /** On a query parameter: its entries are parameters of their own. */
    static final String QUERY_MAP = "x-query-map";

    /** On a schema: it stands for values of several kinds, none of which the type tells. */
    static final String ANY_VALUE = "x-any-value";

    /** On a union without a discriminator: names of the variants, where their properties tell them apart. */
    static final String DEDUCED = "x-deduced";

    /** On a property: its Java type. */
    static final String TYPE = "x-type";

    /** On a property: the type in which Jackson reads it. */
    static final String JSON_TYPE = "x-json-type";

    /** On a list, set or map property: the type of its elements. */
    static final String ELEMENT_TYPE = "x-element-type";

    /** On a list, set or map property: its elements may be {@code null}. */
    static final String NULL_ELEMENTS = "x-null-elements";

    /** On a list, set or map property: the end of the builder's method that takes one element. */
    static final String ADDER = "x-adder";

    /** On a property: its value is a secret. */
    static final String REDACTED = "x-redacted";

    /** On a model: the name of what gives the properties that the document does not name. */
    static final String UNKNOWN = "x-unknown-properties";

    /** On a model: the end of the builder's method that takes one of them. */
    static final String UNKNOWN_ADDER = "x-unknown-adder";

    /** On a model or among an interface's operations: a deprecated type is named, of which javac would warn. */
    static final String NAMES_DEPRECATED = "x-names-deprecated";

    private Extensions() {}
}
