package dev.atlaslink.spectools.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.spectools.document.BrokenSpec;
import dev.atlaslink.spectools.document.SpecDocument;
import dev.atlaslink.spectools.document.SpecKind;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The comparison with the released spec names each break, and is silent about what breaks nobody. */
final class SpecBreakTest {
    private static final String GROUP = "/paths/~1api~1atlas~1v2~1groups~1{groupId}";
    private static final String CREATE = GROUP + "~1privateEndpoint~1endpointService/post";
    private static final String LIST = GROUP + "~1encryptionAtRest~1{cloudProvider}~1privateEndpoints/get";
    private static final String DATED = "application/vnd.atlas.2023-01-01+json";
    private static final String SCHEMAS = "/components/schemas/";

    @Test
    void whatTheWireNoLongerServesIsABreak() {
        assertThat(breaks(spec -> {
                    spec.object("/paths").remove("/api/oauth/revoke");
                    spec.rename(CREATE + "/responses/201/content", DATED, "application/vnd.atlas.2025-03-12+json");
                    spec.rename(GROUP + "~1privateEndpoint~1regionalMode/patch/responses", "202", "200");
                    spec.array(LIST + "/parameters").remove(0);
                    spec.object("/components/parameters/itemsPerPage").put("required", true);
                    spec.array(SCHEMAS + "CreateGcpEndpointRequest/required").add("endpoints");
                    spec.object(SCHEMAS + "CreateAwsEndpointServiceRequest/properties/region")
                            .put("maxLength", 5);
                    spec.array("/security").remove(1);
                }))
                .contains(
                        "V2: POST /api/oauth/revoke is gone",
                        "V2: createGroupPrivateEndpointEndpointService response 201 is incompatible:"
                                + " media types removed [application/vnd.atlas.2023-01-01+json]",
                        "V2: toggleGroupPrivateEndpointRegionalMode is incompatible: responses removed [202]",
                        "V2: listGroupEncryptionAtRestPrivateEndpoints is incompatible:"
                                + " parameters removed [pageNum], required ones added []",
                        "V2: listGroupEncryptionAtRestPrivateEndpoints parameter itemsPerPage is incompatible",
                        "V2: request schema CreateGcpEndpointRequest Required is incompatible:"
                                + " removed [], added [endpoints]",
                        "V2: request schema CreateAwsEndpointServiceRequest.region MaxLength is incompatible",
                        "V2: getGroupEncryptionAtRest security is incompatible");
    }

    @Test
    void whatJavaCallersNoLongerFindIsABreak() {
        assertThat(breaks(spec -> {
                    spec.object(CREATE).put("operationId", "createService");
                    spec.array(LIST + "/tags").set(0, "OAuth");
                    spec.array(LIST + "/parameters")
                            .add(spec.array(LIST + "/parameters").remove(0));
                    spec.rename("/components/schemas", "FieldViolation", "Violation");
                    spec.object(SCHEMAS + "BadRequestDetail/properties/fields/items")
                            .put("$ref", "#/components/schemas/Violation");
                    spec.object(SCHEMAS + "AwsEndpointService/properties").remove("errorMessage");
                    spec.array(SCHEMAS + "AwsEndpointService/required").remove(1);
                    spec.array(SCHEMAS + "GcpEndpoint/required").add("endpoints");
                    spec.array(SCHEMAS + "EndpointStatus/enum").remove(5);
                    spec.object(SCHEMAS + "AccessToken/properties/expires_in").put("format", "int64");
                    spec.array(SCHEMAS + "EndpointService/oneOf").remove(2);
                    spec.object(SCHEMAS + "EndpointService/discriminator/mapping")
                            .remove("GCP");
                }))
                .contains(
                        "V2: operation createGroupPrivateEndpointEndpointService is gone",
                        "V2: operation listGroupEncryptionAtRestPrivateEndpoints has another tag",
                        "V2: operation listGroupEncryptionAtRestPrivateEndpoints has its parameters in another order",
                        "V2: schema FieldViolation is gone",
                        "V2: schema BadRequestDetail.fields has another type",
                        "V2: schema AwsEndpointService.errorMessage is gone",
                        "V2: schema AwsEndpointService.id became optional",
                        "V2: schema GcpEndpoint.endpoints became required",
                        "V2: schema EndpointStatus value DELETED is gone",
                        "V2: schema AccessToken.expires_in has another type",
                        "V2: schema EndpointService variant GcpEndpointService is gone");
    }

    @Test
    void anotherSignatureOfTheGeneratedMethodIsABreak() {
        assertThat(breaks(spec -> {
                    ObjectNode schemas = spec.object("/components/schemas");
                    schemas.set("Mode", schemas.get("RegionalMode").deepCopy());
                    schemas.set("Provider", schemas.get("CloudProvider").deepCopy());
                    ObjectNode toggle = spec.object(GROUP + "~1privateEndpoint~1regionalMode/patch");
                    toggle.withObject("/requestBody/content/" + DATED.replace("/", "~1") + "/schema")
                            .put("$ref", "#/components/schemas/Mode");
                    toggle.withObject("/responses/202/content/" + DATED.replace("/", "~1") + "/schema")
                            .put("$ref", "#/components/schemas/Mode");
                    spec.object("/components/parameters/cloudProvider/schema")
                            .put("$ref", "#/components/schemas/Provider");
                    spec.array(LIST + "/parameters")
                            .addObject()
                            .put("name", "status")
                            .put("in", "query")
                            .putObject("schema")
                            .put("type", "string");
                    spec.object("/components/parameters/includeCount").put("x-binding-omit", true);
                }))
                .contains(
                        "V2: operation toggleGroupPrivateEndpointRegionalMode takes a body of another type",
                        "V2: operation toggleGroupPrivateEndpointRegionalMode returns another type",
                        "V2: operation listGroupPrivateEndpointEndpointService takes a cloudProvider of another type",
                        "V2: operation listGroupEncryptionAtRestPrivateEndpoints takes other arguments");
    }

    @Test
    void whatOnlyAddsOrExplainsIsNone() {
        assertThat(breaks(spec -> {
                    spec.object(CREATE).put("description", "Creates a service.").put("deprecated", true);
                    spec.object(CREATE + "/responses").putObject("503").put("description", "Atlas is down.");
                    spec.array(SCHEMAS + "CloudProvider/enum").add("ORACLE");
                    spec.object(SCHEMAS + "AwsEndpointService/properties")
                            .putObject("createdAt")
                            .put("type", "string");
                    spec.array(LIST + "/parameters")
                            .addObject()
                            .put("name", "pretend")
                            .put("in", "query")
                            .put("x-binding-omit", true)
                            .putObject("schema")
                            .put("type", "string");
                    spec.object(GROUP + "~1encryptionAtRest")
                            .putObject("delete")
                            .put("operationId", "deleteGroupEncryptionAtRest");
                    spec.object("/components/schemas").putObject("Container").put("type", "object");
                }))
                .isEmpty();
    }

    private static List<String> breaks(Consumer<BrokenSpec> change) {
        BrokenSpec spec = BrokenSpec.copyOf(SpecKind.V2);
        change.accept(spec);
        SpecBaseline baseline = new SpecBaseline(SpecDocument.read(SpecKind.V2));
        return baseline.breaks(spec.document()).map(Break::id).toList();
    }
}
