package dev.atlaslink.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.io.File;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.openapitools.codegen.CodegenProperty;
import org.openapitools.codegen.languages.JavaClientCodegen;
import org.openapitools.codegen.model.EnumVarMap;
import org.openapitools.codegen.utils.ModelUtils;

/** Turns names and values of a document into Java names and literals that compile, whatever they are. */
@SuppressWarnings("rawtypes") // as the methods that are overridden have it
abstract class NamingCodegen extends JavaClientCodegen {
    /** A text that is a negative number: without its sign, its constant would be that of the positive one. */
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9][0-9.]*");

    /** Formats of dates and times without a zone, which models have as text. */
    static final Set<String> LOCAL_TIMES = Set.of("date-time-local", "time-local");

    /** The end of the class that implements an interface. */
    static final String CALLS = "Calls";

    private final Map<String, String> apiNames = new HashMap<>();
    private final Set<String> takenApiNames = new HashSet<>();
    private ModelNames modelNames;

    final void useModelNames(ModelNames names) {
        modelNames = names;
    }

    /** Returns the class name that a schema would have if it were alone. */
    final String naturalModelName(String schema) {
        return super.toModelName(schema);
    }

    @Override
    public String toModelName(String name) {
        boolean mapped = modelNameMapping().containsKey(name) || schemaMapping().containsKey(name);
        String unique = mapped || modelNames == null ? null : modelNames.of(name);
        return unique == null ? super.toModelName(name) : unique;
    }

    /** The stock generator takes a schema of the name {@code date} or {@code file} for the type that it calls so. */
    @Override
    public String getSchemaType(Schema schema) {
        String reference = unaliasSchema(schema).get$ref();
        String name = reference == null ? null : ModelUtils.getSimpleRef(reference);
        boolean model = modelNames != null && name != null && modelNames.of(name) != null;
        return model ? toModelName(name) : super.getSchemaType(schema);
    }

    /** The stock generator numbers files by the schema's name, which need not be the class's. */
    @Override
    public String modelFilename(String templateName, String modelName) {
        return modelFilename(templateName, modelName, modelFileFolder());
    }

    @Override
    public String modelFilename(String templateName, String modelName, String outputDir) {
        return outputDir
                + File.separator
                + toModelName(modelName)
                + modelTemplateFiles().get(templateName);
    }

    /** Two tags may give one name; the stock generator numbers only the files of such interfaces. */
    @Override
    public String toApiName(String tag) {
        return apiNames.computeIfAbsent(tag, key -> {
            String natural = super.toApiName(key);
            String free = natural;
            for (int number = 2; !areFree(free, free + CALLS); number++) {
                free = natural + number;
            }
            takenApiNames.add(free.toLowerCase(Locale.ROOT));
            takenApiNames.add((free + CALLS).toLowerCase(Locale.ROOT));
            return free;
        });
    }

    private boolean areFree(String... names) {
        return Stream.of(names).noneMatch(name -> takenApiNames.contains(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String apiFilename(String templateName, String tag) {
        return apiFilename(templateName, tag, apiFileFolder());
    }

    @Override
    public String apiFilename(String templateName, String tag, String outputDir) {
        return outputDir + File.separator + toApiName(tag) + apiTemplateFiles().get(templateName);
    }

    @Override
    public String toVarName(String name) {
        // Immutables takes no dollar sign in a name.
        String variable = super.toVarName(name).replace("$", "");
        return SourceVersion.isName(variable) ? variable : "unnamed";
    }

    @Override
    public String toParamName(String name) {
        String variable = super.toParamName(name);
        if (isEscaped(variable, name)) {
            return name + "Parameter";
        }
        return ReservedNames.METHODS.contains(variable) ? variable + "Parameter" : variable;
    }

    /**
     * Tells whether the stock generator put an underscore before a word because it is a keyword of Java, or because its own
     * templates name it; it does so before a digit as well, where nothing else helps.
     */
    static boolean isEscaped(String variable, String name) {
        return variable.equals("_" + name) && SourceVersion.isIdentifier(name);
    }

    @Override
    public String toOperationId(String operationId) {
        String method = super.toOperationId(operationId);
        return ReservedNames.METHODS.contains(method) ? method + "Operation" : method;
    }

    @Override
    public String sanitizeName(String name, String removeCharRegEx) {
        return super.sanitizeName(name == null ? null : AsciiNames.of(name), removeCharRegEx);
    }

    @Override
    public String toEnumVarName(String value, String datatype) {
        if (datatype.equals("String") && NEGATIVE.matcher(value).matches()) {
            return "MINUS" + toEnumVarName(value.substring(1), datatype);
        }
        String constant = super.toEnumVarName(AsciiNames.of(value), datatype);
        // A constant of this name is the template's; and a name in small letters is what is left of signs without one.
        return constant.equals("KNOWN") || constant.equals("u")
                ? "VALUE_" + constant.toUpperCase(Locale.ROOT)
                : constant;
    }

    @Override
    public String toEnumValue(String value, String datatype) {
        return datatype.equals("Boolean") ? value : super.toEnumValue(value, datatype);
    }

    @Override
    protected void updateEnumVarsWithExtensions(
            List<EnumVarMap> values, Map<String, Object> extensions, String dataType) {
        if (extensions != null) {
            List<String> natural =
                    values.stream().map(value -> (String) value.getEnumName()).toList();
            super.updateEnumVarsWithExtensions(values, EnumNames.asText(extensions), dataType);
            EnumNames.settle(values, natural);
        }
    }

    /** Called for enum values and defaults, which end up in literals; descriptions are taken as they are. */
    @Override
    public String escapeText(String input) {
        return input == null ? null : JavaText.literal(input);
    }

    @Override
    public String toDefaultValue(CodegenProperty property, Schema schema) {
        Object value = schema.getDefault();
        if (value instanceof OffsetDateTime) {
            return "Instant.parse(\"" + FormattedText.of(value) + "\")";
        }
        if (value instanceof Date) {
            return "LocalDate.parse(\"" + FormattedText.of(value) + "\")";
        }
        if (value instanceof byte[]) {
            return "\"" + FormattedText.of(value) + "\"";
        }
        if (schema.getFormat() != null && LOCAL_TIMES.contains(schema.getFormat()) && value != null) {
            return "\"" + escapeText(value.toString()) + "\"";
        }
        return super.toDefaultValue(property, schema);
    }
}
