package dev.atlaslink.generator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.languages.AbstractJavaCodegen;
import org.openapitools.codegen.languages.JavaClientCodegen;

/** The settings that the templates are written for. */
final class Defaults {
    private static final String TEMPLATES = "atlaslink-templates";

    /** Stock text in place of what a build has not said; as options of the build, which win. */
    private static final Map<String, Object> OPTIONS = Map.of(
            CodegenConstants.LIBRARY,
            JavaClientCodegen.FEIGN,
            // The templates write the Jackson annotations; "jsonb" keeps the generator's own (databind) imports out.
            CodegenConstants.SERIALIZATION_LIBRARY,
            JavaClientCodegen.SERIALIZATION_LIBRARY_JSONB,
            CodegenConstants.HIDE_GENERATION_TIMESTAMP,
            true,
            AbstractJavaCodegen.OPENAPI_NULLABLE,
            false,
            "annotationLibrary",
            "none",
            AbstractJavaCodegen.USE_JAKARTA_EE,
            true,
            AbstractJavaCodegen.USE_ONE_OF_INTERFACES,
            true,
            JavaClientCodegen.USE_SEALED_ONE_OF_INTERFACES,
            true,
            CodegenConstants.SOURCE_FOLDER,
            "src/main/java");

    /** Whether there are codecs, for the templates. */
    private static final String HAS_CODECS = "hasCodecs";

    private static final String CODEC_GROUPS = "codecGroups";

    private static final Set<String> STOCK_TEMPLATES = Set.of("model.mustache", "api.mustache");

    private static final Set<String> IMPORTED = Set.of(
            "ArrayList",
            "Arrays",
            "BigDecimal",
            "HashMap",
            "Instant",
            "LinkedHashSet",
            "List",
            "LocalDate",
            "Map",
            "Set",
            "URI",
            "UUID");

    private final AtlaslinkCodegen generator;

    Defaults(AtlaslinkCodegen generator) {
        this.generator = generator;
    }

    /** Sets what is set when the generator is made; the build's own settings come later and win. */
    void apply() {
        generator.setLibrary(JavaClientCodegen.FEIGN);
        generator.setTemplateDir(TEMPLATES);
        // Authentication is the client's, and the stock generator does not know every scheme.
        generator.openapiNormalizer().put("SECURITY_SCHEMES_FILTER", "type:oauth2");
        generator.inlineSchemaOption().put("RESOLVE_INLINE_ENUMS", "true");
        generator.setSkipOperationExample(true);
    }

    /** Adds what the build has not set. */
    void fillIn(Map<String, Object> options) {
        OPTIONS.forEach(options::putIfAbsent);
    }

    /** Sets what the stock generator would overwrite with its options; the build's own mappings come later and win. */
    void settle() {
        keepOwnTemplates();
        mapTypes();
        keepOwnFiles();
        // Else it is not told of the files that were written.
        generator.setEnablePostProcessFile(true);
    }

    private void mapTypes() {
        // A model may have the name of any type that is not in what we write.
        generator.importMapping().keySet().retainAll(IMPORTED);
        generator.typeMapping().put("DateTime", "Instant");
        generator.importMapping().put("Instant", "java.time.Instant");
        // Times of no zone stay text: only a mapper that is set up for it would write them as such.
        NamingCodegen.LOCAL_TIMES.forEach(format -> generator.typeMapping().put(format, "String"));
        // Bytes that are a body; in JSON they are Base64, which stays text: an array has no equality and no constancy.
        generator.typeMapping().put("file", "byte[]");
        generator.typeMapping().put("binary", "byte[]");
        generator.typeMapping().put("ByteArray", "String");
    }

    /** Leaves only the files that generated models need beside them. */
    private void keepOwnFiles() {
        generator.supportingFiles().clear();
        generator.modelTemplateFiles().put("holder.mustache", "Json.java");
        addBesideModels("modelStyle.mustache", "ModelStyle.java");
        addBesideModels("allowNulls.mustache", "AllowNulls.java");
        addBesideModels("jsonValues.mustache", "JsonValues.java");
        addBesideModels("modelPackage.mustache", "package-info.java");
        addNativeImage();
    }

    /** Each library has a folder of its own there, by which native-image tells them apart. */
    private void addNativeImage() {
        Map<String, Object> options = generator.additionalProperties();
        String folder = String.join(
                "/",
                "src/main/resources/META-INF/native-image",
                options.get(CodegenConstants.GROUP_ID).toString(),
                options.get(CodegenConstants.ARTIFACT_ID).toString());
        generator
                .supportingFiles()
                .add(new SupportingFile("nativeImage.mustache", folder, "reachability-metadata.json"));
    }

    /** Few documents need it. */
    void addTrees() {
        addBesideModels("jsonTrees.mustache", "JsonTrees.java");
    }

    /**
     * Not every document's models can be read without databind.
     *
     * @param models class names of all
     */
    void addCodecs(List<String> models) {
        generator.modelTemplateFiles().put("codec.mustache", "Codec.java");
        generator.additionalProperties().put(HAS_CODECS, true);
        generator.additionalProperties().put(CODEC_GROUPS, CodecGroup.of(models));
        addBesideModels("jsonInput.mustache", "JsonInput.java");
        addBesideModels("jsonOutput.mustache", "JsonOutput.java");
        addBesideModels("jsonTokens.mustache", "JsonTokens.java");
        addBesideModels("jsonWords.mustache", "JsonWords.java");
        addBesideModels("jsonModels.mustache", "JsonModels.java");
        addBesideModels("jsonMismatch.mustache", "JsonMismatchException.java");
    }

    private void addBesideModels(String template, String file) {
        String models =
                generator.sourceFolder() + "/" + generator.modelPackage().replace('.', '/');
        generator.supportingFiles().add(new SupportingFile(template, models, file));
    }

    private void keepOwnTemplates() {
        generator.modelTemplateFiles().keySet().retainAll(STOCK_TEMPLATES);
        generator.apiTemplateFiles().keySet().retainAll(STOCK_TEMPLATES);
        generator.apiTemplateFiles().put("apiCalls.mustache", NamingCodegen.CALLS + ".java");
        generator.modelTestTemplateFiles().clear();
        generator.apiTestTemplateFiles().clear();
    }
}
