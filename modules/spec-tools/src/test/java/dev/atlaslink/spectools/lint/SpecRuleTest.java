package dev.atlaslink.spectools.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.spectools.document.BrokenSpec;
import dev.atlaslink.spectools.document.SpecKind;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds the offence against it in a document that is otherwise right. */
final class SpecRuleTest {
    private static final String SERVICES =
            "/paths/~1api~1atlas~1v2~1groups~1{groupId}~1privateEndpoint~1endpointService";
    private static final String CREATE = SERVICES + "/post";
    private static final String REQUEST = CREATE + "/requestBody/content";
    private static final String RESPONSE = CREATE + "/responses/201/content/application~1vnd.atlas.2023-01-01+json";
    private static final String OLD_CLUSTER = "/paths/~1api~1atlas~1v2~1groups~1{groupId}~1clusters~1{clusterName}"
            + "/get/responses/200/content/application~1vnd.atlas.2023-01-01+json";
    private static final String SCHEMAS = "/components/schemas/";
    private static final String SERVICE = SCHEMAS + "AwsEndpointService";

    static Stream<Offence> offences() {
        return Stream.of(documents(), operations(), schemas(), bodies()).flatMap(offences -> offences);
    }

    @ParameterizedTest
    @MethodSource("offences")
    void findsTheOffence(Offence offence) {
        BrokenSpec spec = BrokenSpec.copyOf(offence.kind());
        offence.change().accept(spec);
        assertThat(rule(offence.rule()).problems(spec.document())).isNotEmpty();
    }

    @Test
    void everyRuleIsOffendedAgainst() {
        assertThat(SpecRule.RULES.stream().map(SpecRule::name))
                .containsExactlyInAnyOrderElementsOf(
                        offences().map(Offence::rule).distinct().toList());
    }

    private static Stream<Offence> documents() {
        return Stream.of(
                v2("version is 3.0.3", spec -> spec.object("").put("openapi", "3.1.0")),
                v2("structure is that of OpenAPI", spec -> spec.rename(CREATE, "requestBody", "requestbody")),
                v2("references resolve", spec -> spec.rename("/components/schemas", "CloudProvider", "Provider")),
                v2(
                        "references stay in the document",
                        spec -> spec.object(RESPONSE + "/schema")
                                .put("$ref", "common.yaml#/components/schemas/EndpointService")),
                v2(
                        "references stand alone",
                        spec -> spec.object(RESPONSE + "/schema").put("nullable", true)),
                v2(
                        "components are used",
                        spec -> spec.object("/components/schemas").putObject("Leftover")),
                v2(
                        "components are used",
                        spec -> spec.object("/components/securitySchemes").putObject("apiKey")),
                v2("extensions are known", spec -> spec.object(CREATE).put("x-require-role", "PROJECT_OWNER")));
    }

    private static Stream<Offence> operations() {
        return Stream.of(
                v2("operationIds are in camelCase", spec -> spec.object(CREATE).put("operationId", "create_service")),
                v2("operationIds are in camelCase", spec -> spec.object(CREATE).remove("operationId")),
                v2("operationIds are unique", spec -> spec.object(CREATE).put("operationId", "createAccessToken")),
                v2(
                        "operations have one declared tag",
                        spec -> spec.array(CREATE + "/tags").add("OAuth")),
                v2(
                        "operations have one declared tag",
                        spec -> spec.array("/tags").remove(0)),
                v2("operations have summaries", spec -> spec.object(CREATE).remove("summary")),
                v2("operations have descriptions", spec -> spec.object(CREATE).put("description", "")),
                v2(
                        "operations bind every path parameter",
                        spec -> spec.array(SERVICES + "/parameters").removeAll()),
                v2(
                        "operations bind every path parameter",
                        spec -> spec.object("/components/parameters/groupId").put("name", "groupID")),
                v2(
                        "operations declare the errors of their generation",
                        spec -> spec.object(CREATE + "/responses").remove("406")),
                v2(
                        "operations describe the required role",
                        spec -> spec.object(CREATE).put("x-required-role", "PROJECT_READ_ONLY")),
                v2(
                        "operations describe the required role",
                        spec -> spec.object(CREATE).put("x-required-role", "ORG_OWNER")),
                new Offence(
                        SpecKind.V1,
                        "operations require the role of their successor",
                        spec -> anyOfV1(spec).put("x-required-role", "PROJECT_OWNER")),
                new Offence(
                        SpecKind.V1,
                        "operations are deprecated in favour of v2",
                        spec -> anyOfV1(spec).remove("deprecated")),
                new Offence(
                        SpecKind.V1,
                        "operations are deprecated in favour of v2",
                        spec -> anyOfV1(spec).put("x-replaced-by", "createPrivateEndpoint")));
    }

    private static Stream<Offence> schemas() {
        return Stream.of(
                v2(
                        "parameters are in camelCase",
                        spec -> spec.object("/components/parameters/pageNum").put("name", "PageNum")),
                v2(
                        "components are described",
                        spec -> spec.object("/components/headers/Retry-After").remove("description")),
                v2(
                        "properties are described",
                        spec -> spec.object(SERVICE + "/properties/id").remove("description")),
                v2(
                        "enum values are described",
                        spec -> spec.array(SCHEMAS + "CloudProvider/enum").add("ORACLE")),
                v2(
                        "objects and enums are named",
                        spec -> spec.object(SERVICE + "/properties/id")
                                .putArray("enum")
                                .add("one")),
                v2(
                        "required properties exist",
                        spec -> spec.array(SERVICE + "/required").add("ID")),
                v2("responses are open", spec -> spec.object(SERVICE).put("additionalProperties", false)),
                v2(
                        "discriminators map every variant",
                        spec -> spec.object(SCHEMAS + "EndpointService/discriminator/mapping")
                                .remove("GCP")),
                v2(
                        "variants know their discriminator",
                        spec -> spec.object(SERVICE + "/properties/cloudProvider")
                                .put("default", "GCP")));
    }

    private static Stream<Offence> bodies() {
        return Stream.of(
                v2(
                        "media types are those of the generation",
                        spec -> spec.rename(REQUEST, "application/vnd.atlas.2023-01-01+json", "application/json")),
                v2(
                        "media types are those of the generation",
                        spec -> spec.rename(
                                "/components/responses/NotFound/content",
                                "application/json",
                                "application/vnd.atlas.2023-01-01+json")),
                v2(
                        "ends of versions are days in order",
                        spec -> spec.object(OLD_CLUSTER).remove("x-deprecated")),
                v2(
                        "ends of versions are days in order",
                        spec -> spec.object(OLD_CLUSTER).put("x-sunset", "2023-01-31")),
                v2(
                        "ends of versions are days in order",
                        spec -> spec.object(OLD_CLUSTER).put("x-sunset", "next year")),
                v2(
                        "ends of versions are days in order",
                        spec -> spec.object(RESPONSE).put("x-deprecated", "2026-01-01")),
                v2("bodies have examples", spec -> spec.object(RESPONSE).remove("examples")),
                v2("bodies have examples", SpecRuleTest::requestByReferenceWithoutExamples),
                v2(
                        "examples are files of their operation",
                        spec -> spec.object(RESPONSE + "/examples/aws")
                                .put("externalValue", "examples/getEndpointService/response-example-aws.json")),
                v2(
                        "examples fit their schema",
                        spec -> spec.object(RESPONSE + "/examples/aws")
                                .put("externalValue", "examples/createGroupPrivateEndpointEndpointService/none.json")),
                v2(
                        "examples fit their schema",
                        spec -> spec.object(SERVICE + "/properties/id").put("type", "integer")),
                v2(
                        "examples fit their schema",
                        spec -> spec.array(SCHEMAS + "ApiError/required").add("code")));
    }

    private static void requestByReferenceWithoutExamples(BrokenSpec spec) {
        spec.object(REQUEST + "/application~1vnd.atlas.2023-01-01+json").remove("examples");
        spec.object("/components")
                .putObject("requestBodies")
                .set("Creation", spec.object(CREATE).remove("requestBody"));
        spec.object(CREATE).putObject("requestBody").put("$ref", "#/components/requestBodies/Creation");
    }

    private static ObjectNode anyOfV1(BrokenSpec spec) {
        return spec.object("/paths/~1api~1atlas~1v1.0~1groups~1{groupId}~1privateEndpoint/get");
    }

    private static Offence v2(String rule, Consumer<BrokenSpec> change) {
        return new Offence(SpecKind.V2, rule, change);
    }

    private static SpecRule rule(String name) {
        return SpecRule.RULES.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no rule '" + name + "'"));
    }

    /** What breaks one rule. */
    record Offence(SpecKind kind, String rule, Consumer<BrokenSpec> change) {
        @Override
        public String toString() {
            return rule;
        }
    }
}
