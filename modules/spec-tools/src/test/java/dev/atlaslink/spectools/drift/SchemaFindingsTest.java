package dev.atlaslink.spectools.drift;

import static dev.atlaslink.spectools.drift.Documents.findingsAfter;
import static dev.atlaslink.spectools.drift.Documents.property;
import static dev.atlaslink.spectools.drift.Documents.schema;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** A change of a body in the official document is found once, at the schema's own name, and nothing else is. */
class SchemaFindingsTest {

    @Test
    void aFieldThatWeLackOrThatOnlyWeHave() {
        assertThat(findingsAfter(root -> {
                    ObjectNode properties = (ObjectNode) schema(root, "AwsKms").path("properties");
                    properties.putObject("alias").put("type", "string");
                    properties.remove("roleId");
                }))
                .containsExactly(
                        new Finding(Kind.FIELD_MISSING, "AwsKms/alias", "string", "absent"),
                        new Finding(Kind.FIELD_UNOFFICIAL, "AwsKms/roleId", "absent", "string"));
    }

    @Test
    void aReadOnlyFieldThatWeLackCountsInResponsesOnly() {
        assertThat(findingsAfter(root -> ((ObjectNode)
                                schema(root, "CreateAwsEndpointRequest").path("properties"))
                        .putObject("createdBy")
                        .put("type", "string")
                        .put("readOnly", true)))
                .isEmpty();
    }

    @Test
    void aRequiredField() {
        assertThat(findingsAfter(
                        root -> schema(root, "AwsKms").putArray("required").add("enabled")))
                .containsExactly(new Finding(Kind.REQUIRED_DIFFERS, "AwsKms/enabled", "required", "optional"));
    }

    @Test
    void anotherType() {
        assertThat(findingsAfter(
                        root -> property(root, "RegionalMode", "enabled").put("type", "string")))
                .containsExactly(new Finding(Kind.TYPE_DIFFERS, "RegionalMode/enabled", "string", "boolean"));
    }

    @Test
    void anotherTypeOfTheItemsOfAList() {
        assertThat(findingsAfter(root -> ((ObjectNode) property(root, "GcpEndpointService", "endpointGroupNames")
                                .path("items"))
                        .put("type", "integer")))
                .containsExactly(new Finding(
                        Kind.TYPE_DIFFERS, "GcpEndpointService/endpointGroupNames/items", "integer", "string"));
    }

    @Test
    void anotherListOfValuesWhateverItsOrder() {
        assertThat(findingsAfter(root -> schema(root, "AzureEnvironment")
                        .putArray("enum")
                        .add("AZURE_CHINA")
                        .add("AZURE_GERMANY")
                        .add("AZURE")))
                .containsExactly(new Finding(
                        Kind.ENUM_VALUES,
                        "AzureKeyVault/azureEnvironment",
                        "AZURE, AZURE_CHINA, AZURE_GERMANY",
                        "AZURE, AZURE_CHINA, AZURE_US_GOVERNMENT"));
    }

    @Test
    void aListOfValuesInOneDocumentOnly() {
        assertThat(findingsAfter(root -> property(root, "AwsKms", "accessKeyID")
                        .putArray("enum")
                        .add("A")
                        .add("B")))
                .containsExactly(new Finding(Kind.ENUM_CLOSED, "AwsKms/accessKeyID", "A, B", "any"));
        assertThat(findingsAfter(root -> schema(root, "AzureEnvironment").remove("enum")))
                .containsExactly(new Finding(
                        Kind.ENUM_OPEN,
                        "AzureKeyVault/azureEnvironment",
                        "any",
                        "AZURE, AZURE_CHINA, AZURE_US_GOVERNMENT"));
    }

    @Test
    void anotherPatternButNotAnotherSpellingOfIt() {
        assertThat(findingsAfter(
                        root -> property(root, "GoogleCloudKms", "roleId").put("pattern", "^([a-f0-9]{24})$")))
                .isEmpty();
        assertThat(findingsAfter(
                        root -> property(root, "GoogleCloudKms", "roleId").put("pattern", "^[a-z]+$")))
                .containsExactly(
                        new Finding(Kind.PATTERN_DIFFERS, "GoogleCloudKms/roleId", "^[a-z]+$", "^[a-f0-9]{24}$"));
    }

    @Test
    void aFieldThatMayBeNull() {
        assertThat(findingsAfter(
                        root -> property(root, "RegionalMode", "enabled").put("nullable", true)))
                .containsExactly(new Finding(Kind.NULLABLE_DIFFERS, "RegionalMode/enabled", "nullable", "not null"));
    }

    @Test
    void aFieldThatMayBeNullInTheWayOfOpenApi31() {
        assertThat(findingsAfter(root -> property(root, "RegionalMode", "enabled")
                        .putArray("type")
                        .add("boolean")
                        .add("null")))
                .containsExactly(new Finding(Kind.NULLABLE_DIFFERS, "RegionalMode/enabled", "nullable", "not null"));
    }

    @Test
    void aChoiceBetweenASchemaAndNullMayBeNullAndIsThatSchemaOtherwise() {
        assertThat(findingsAfter(root -> {
                    choose(root, "A").addObject().put("type", "null");
                    property(root, "AwsKms", "accessKeyID").remove("type");
                }))
                .containsExactly(
                        new Finding(Kind.NULLABLE_DIFFERS, "AwsKms/accessKeyID", "nullable", "not null"),
                        new Finding(Kind.ENUM_CLOSED, "AwsKms/accessKeyID", "A", "any"));
    }

    @Test
    void aFieldThatMayNotBeSentOrIsNotReturned() {
        assertThat(findingsAfter(root -> property(root, "AwsKms", "region").put("readOnly", true)))
                .containsExactly(new Finding(Kind.ACCESS_DIFFERS, "AwsKms/region", "read-only", "sent"));
        assertThat(findingsAfter(root -> property(root, "AwsKms", "region").put("writeOnly", true)))
                .containsExactly(new Finding(Kind.ACCESS_DIFFERS, "AwsKms/region", "write-only", "returned"));
    }

    @Test
    void aVariantThatWeLack() {
        assertThat(findingsAfter(
                        root -> ((ObjectNode) schema(root, "EndpointService").at("/discriminator/mapping"))
                                .put("OCI", "#/components/schemas/AwsEndpointService")))
                .containsExactly(new Finding(
                        Kind.VARIANTS,
                        "EndpointService",
                        "cloudProvider: AWS, AZURE, GCP, OCI",
                        "cloudProvider: AWS, AZURE, GCP"));
    }

    @Test
    void variantsThatNothingTellsApartAreComparedAsOne() {
        assertThat(findingsAfter(
                        root -> schema(root, "CreateEndpointServiceRequest").remove("discriminator")))
                .containsExactly(new Finding(
                        Kind.VARIANTS, "CreateEndpointServiceRequest", "none", "providerName: AWS, AZURE, GCP"));
    }

    @Test
    void aMappingAloneTellsVariantsApart() {
        assertThat(findingsAfter(root -> schema(root, "EndpointService").remove("oneOf")))
                .isEmpty();
    }

    @Test
    void aMappingMayNameASchemaInShort() {
        assertThat(findingsAfter(
                        root -> ((ObjectNode) schema(root, "EndpointService").at("/discriminator/mapping"))
                                .put("AWS", "AwsEndpointService")))
                .isEmpty();
    }

    @Test
    void aChoiceOfListsIsAListUnlessOneChoiceIsAnyText() {
        assertThat(findingsAfter(root -> choose(root, "A", "B")))
                .containsExactly(new Finding(Kind.ENUM_CLOSED, "AwsKms/accessKeyID", "A, B", "any"));
        assertThat(findingsAfter(root -> choose(root, "A").addObject().put("type", "string")))
                .isEmpty();
    }

    @Test
    void partsOfAllOfMakeOneSchema() {
        assertThat(findingsAfter(root -> {
                    ObjectNode whole = schema(root, "RegionalMode");
                    ArrayNode parts =
                            root.withObject("/components/schemas/Split").putArray("allOf");
                    parts.add(whole.deepCopy());
                    whole.removeAll();
                    whole.put("$ref", "#/components/schemas/Split");
                }))
                .isEmpty();
    }

    @Test
    void recursiveSchemasEnd() {
        assertThat(findingsAfter(root -> {
                    ObjectNode link = schema(root, "Link");
                    link.putArray("allOf").addObject().put("$ref", "#/components/schemas/Link");
                    ((ObjectNode) link.path("properties")).putObject("next").put("$ref", "#/components/schemas/Link");
                }))
                .containsExactly(new Finding(Kind.FIELD_MISSING, "Link/next", "object", "absent"));
    }

    private static ArrayNode choose(ObjectNode root, String... values) {
        ArrayNode choices = property(root, "AwsKms", "accessKeyID").putArray("oneOf");
        for (String value : values) {
            choices.addObject().put("type", "string").putArray("enum").add(value);
        }
        return choices;
    }
}
