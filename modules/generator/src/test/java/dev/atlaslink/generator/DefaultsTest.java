package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.samskivert.mustache.Mustache;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.SupportingFile;

/** A build gives a document and two packages; all else has a default, which is what the templates are written for. */
final class DefaultsTest {
    private final AtlaslinkCodegen codegen = new AtlaslinkCodegen();

    @Test
    void theGeneratorIsFoundByItsNameAndHasTwoSettingsOfItsOwn() {
        assertThat(codegen.getName()).isEqualTo("atlaslink");
        assertThat(codegen.getHelp()).isEqualTo("Generates plain Feign interfaces and immutable models.");
        assertThat(codegen.cliOptions()).extracting(CliOption::getOpt).contains("leaveOut", "omitParameters");
        assertThat(codegen.templateDir()).isEqualTo("atlaslink-templates");
        assertThat(codegen.getLibrary()).isEqualTo("feign");
    }

    @Test
    void interfacesAndModelsAreWrittenAndWhatModelsNeed() {
        codegen.additionalProperties()
                .putAll(Map.of("modelPackage", "com.example.model", "groupId", "com.example", "artifactId", "things"));
        codegen.processOpts();

        assertThat(codegen.apiTemplateFiles())
                .isEqualTo(Map.of("api.mustache", ".java", "apiCalls.mustache", "Calls.java"));
        assertThat(codegen.modelTemplateFiles())
                .isEqualTo(Map.of("model.mustache", ".java", "holder.mustache", "Json.java"));
        assertThat(List.of(
                        codegen.apiTestTemplateFiles(),
                        codegen.modelTestTemplateFiles(),
                        codegen.apiDocTemplateFiles(),
                        codegen.modelDocTemplateFiles()))
                .allSatisfy(templates -> assertThat(templates).isEmpty());
        assertThat(codegen.supportingFiles())
                .extracting(
                        SupportingFile::getTemplateFile,
                        SupportingFile::getFolder,
                        SupportingFile::getDestinationFilename)
                .containsExactly(
                        file("modelStyle.mustache", "ModelStyle.java"),
                        file("allowNulls.mustache", "AllowNulls.java"),
                        file("jsonValues.mustache", "JsonValues.java"),
                        file("modelPackage.mustache", "package-info.java"),
                        Tuple.tuple(
                                "nativeImage.mustache",
                                "src/main/resources/META-INF/native-image/com.example/things",
                                "reachability-metadata.json"));
    }

    @Test
    void onlyADocumentThatNeedsItGetsTheTrees() {
        String schemas =
                "A: {has: v a}, B: {type: object, properties: {v: {type: V}, b: {type: string}}}, U: {oneOf: [{$ref: A},"
                        + " {$ref: B}]}";

        assertThat(files(schemas.replace("V", "string"))).doesNotContain("JsonTrees.java");
        assertThat(files(schemas.replace("V", "integer"))).doesNotContain("JsonTrees.java");
        assertThat(files(schemas.replace("{type: V}", "{$ref: W}") + ", W: {has: w}"))
                .contains("JsonTrees.java");
    }

    @Test
    void modelsHaveCodecsUnlessABuildMapsATypeToAClassOfItsOwn() {
        String schemas = "A: {type: object, properties: {at: {type: string, format: date-time}}}";
        Prepared own = Prepared.ofSchemas(schemas);
        own.codegen().typeMapping().put("DateTime", "Moment");
        own.models();

        assertThat(files(schemas))
                .contains(
                        "JsonInput.java",
                        "JsonOutput.java",
                        "JsonTokens.java",
                        "JsonWords.java",
                        "JsonModels.java",
                        "JsonMismatchException.java");
        assertThat(own.codegen().supportingFiles())
                .extracting(SupportingFile::getDestinationFilename)
                .doesNotContain("JsonInput.java", "JsonModels.java");
        assertThat(own.codegen().modelTemplateFiles()).doesNotContainKey("codec.mustache");
    }

    /** The stock generator tells of authentication and examples, of which none is written. */
    @Test
    void whatIsNotWrittenIsNotAskedFor() {
        assertThat(codegen.openapiNormalizer()).containsEntry("SECURITY_SCHEMES_FILTER", "type:oauth2");
        assertThat(codegen.inlineSchemaOption()).containsEntry("RESOLVE_INLINE_ENUMS", "true");
        assertThat(codegen.isSkipOperationExample()).isTrue();
    }

    @Test
    void theBuildsOwnOptionsWin() {
        codegen.additionalProperties().put("sourceFolder", "own");
        codegen.processOpts();

        assertThat(codegen.sourceFolder()).isEqualTo("own");
        assertThat(codegen.additionalProperties())
                .containsEntry("hideGenerationTimestamp", true)
                .containsEntry("useOneOfInterfaces", true);
    }

    @Test
    void textOfTheDocumentIsWrittenAsJavaTakesIt() {
        codegen.processOpts();
        String template = "{{#lambda.javadoc}}<b>{{/lambda.javadoc}} {{#lambda.code}}a-b{{/lambda.code}}"
                + " {{#lambda.literal}}\"{{/lambda.literal}}";

        assertThat(Mustache.compiler().escapeHTML(false).compile(template).execute(codegen.additionalProperties()))
                .isEqualTo("&lt;b&gt; {@code a-b} \\\"");
    }

    @Test
    void aDocumentWithNothingPasses() {
        codegen.processOpts();
        OpenAPI empty = new OpenAPI();

        codegen.setOpenAPI(empty);
        codegen.preprocessOpenAPI(empty);

        assertThat(codegen.divideOperationsByContentType(empty, "/a", "get", null))
                .isEmpty();
    }

    private static List<String> files(String schemas) {
        Prepared prepared = Prepared.ofSchemas(schemas);
        prepared.models();
        return prepared.codegen().supportingFiles().stream()
                .map(SupportingFile::getDestinationFilename)
                .toList();
    }

    private static Tuple file(String template, String name) {
        return Tuple.tuple(template, "src/main/java/com/example/model", name);
    }
}
