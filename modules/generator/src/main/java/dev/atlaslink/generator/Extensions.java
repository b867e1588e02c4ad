package dev.atlaslink.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;

/** Vendor extensions: those that a document may use, and those by which the parts of the generator tell each other. */
final class Extensions {
    /** On a media type: the day since which its version is deprecated. */
    static final String DEPRECATED = "x-deprecated";

    /** On a media type: the day from which its version is gone. */
    static final String SUNSET = "x-sunset";

    /** On a list, set or map property: it is written even when empty. */
    static final String SEND_EMPTY = "x-send-empty";

    /** On a parameter: it is left out of the method. */
    static final String BINDING_OMIT = "x-binding-omit";

    /** On an operation: the media type that its method asks for. */
    static final String ACCEPT = "x-accept";

    /** On an operation: the media type of its request, where it is not the one by which its types were found. */
    static final String CONTENT_TYPE = "x-sent-content-type";

    /** On an operation: how its method differs from others of the same operation. */
    static final String VARIANT_NOTE = "x-variant-note";

    /** On an operation: since when and until when it is deprecated, and what replaces it. */
    static final String DEPRECATION_NOTE = "x-deprecation-note";

    /** On an operation: how the lists in its query are written, where one repeated parameter a value is not it. */
    static final String COLLECTION_FORMAT = "x-collection-format";

    /** On an operation: the value of Feign's {@code @RequestLine}. */
    static final String REQUEST_LINE = "x-request-line";

    /** On an operation: the values of Feign's {@code @Headers}. */
    static final String HEADERS = "x-headers";

    /** On an operation: a {@link CallDescription}. */
    static final String CALL = "x-call";

    /** On a path parameter: what its style writes before the value. */
    static final String PATH_PREFIX = "x-path-prefix";

    /** On a parameter: how it is written, where Feign has no word for it; a name of {@link Spelling}. */
    static final String SPELLING = "x-spelling";

    /** On a query parameter: its entries are parameters of their own. */
    static final String QUERY_MAP = "x-query-map";

    /** On a schema: it stands for values of several kinds, none of which the type tells. */
    static final String ANY_VALUE = "x-any-value";

    /** On a union without a discriminator: names of the variants, where their properties tell them apart. */
    static final String DEDUCED = "x-deduced";

    /** On a union: the values of its discriminator are those of an enum, and there are no others. */
    static final String MARKED = "x-marked";

    /** On a union with a discriminator: the variant that takes any value that is no other's. */
    static final String REST = "x-rest";

    /** On a union: it is a variant of a union itself. */
    static final String NESTED = "x-nested";

    /** On a property: its Java type. */
    static final String TYPE = "x-type";

    /** On a property: the type in which Jackson reads it. */
    static final String JSON_TYPE = "x-json-type";

    /** On a property: the expression that makes its value of what Jackson has read, where that is of another type. */
    static final String FROM_JSON = "x-from-json";

    /** On a property: it is a date, or holds some, which are text in JSON. */
    static final String MOMENT = "x-moment";

    /** On a list, set or map property: the type of its elements. */
    static final String ELEMENT_TYPE = "x-element-type";

    /** On a list, set or map property: its elements may be {@code null}. */
    static final String NULL_ELEMENTS = "x-null-elements";

    /** On a list, set or map property: the end of the builder's method that takes one element. */
    static final String ADDER = "x-adder";

    /** On a property: its value is a secret. */
    static final String REDACTED = "x-redacted";

    /** On a union without a discriminator: a {@link MergedUnion}. */
    static final String MERGED = "x-merged";

    /** On a model: how it is made of JSON that was read without a type, where it has to be. */
    static final String TREE = "x-tree";

    /** On an enum: the constant for values that it does not list. */
    static final String UNKNOWN_CONSTANT = "x-unknown-constant";

    /** On an enum: how its codec reads it. */
    static final String READ_CONSTANT = "x-read-constant";

    /** On a union with a discriminator: how its codec chooses the variant. */
    static final String READ_CHOICE = "x-read-choice";

    /** On a model: how its codec reads the properties. */
    static final String READ_PROPERTIES = "x-read-properties";

    /** On a model: how its codec writes the properties. */
    static final String WRITE_PROPERTIES = "x-write-properties";

    /** On a union without a discriminator: how its codec collects the properties. */
    static final String READ_HOLDER = "x-read-holder";

    /** On any model but an enum: {@link JsonNames}. */
    static final String JSON_NAMES = "x-json-names";

    /** On a variant: the unions whose holders its own is one of. */
    static final String JSON_OF = "x-json-of";

    /** On a model: the name of what gives the properties that the document does not name. */
    static final String UNKNOWN = "x-unknown-properties";

    /** On a model: the end of the builder's method that takes one of them. */
    static final String UNKNOWN_ADDER = "x-unknown-adder";

    /** On a model or among an interface's operations: a deprecated type is named, of which javac would warn. */
    static final String NAMES_DEPRECATED = "x-names-deprecated";

    /** On a schema: interfaces of some other code, which the stock generator has the class implement; not these models. */
    private static final String IMPLEMENTS = "x-implements";

    private Extensions() {}

    static Map<String, Object> of(Schema<?> schema) {
        return schema.getExtensions() == null ? Map.of() : schema.getExtensions();
    }

    static void forgetInterfaces(Schema<?> schema) {
        if (schema.getExtensions() != null) {
            schema.getExtensions().remove(IMPLEMENTS);
        }
    }
}
