package dev.atlaslink.spectools.exchange;

import dev.atlaslink.spectools.repository.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Exchanges that are right, and the same with one mistake each. */
final class Mistakes {
    private static final String CREATE = "createGroupPrivateEndpointEndpointService";
    static final String CREATED = Examples.compact(CREATE, "response-example-aws.json");
    private static final String MODE = "getGroupPrivateEndpointRegionalMode";
    private static final String SETTINGS = "/encryptionAtRest";

    private Mistakes() {}

    static Stream<Arguments> all() {
        return Stream.concat(wrongRequests(), wrongResponses());
    }

    private static Stream<Arguments> wrongRequests() {
        return Stream.of(
                mistake("unknown path", mode().path("/nothing"), "undeclared", "request.path.missing", "/nothing"),
                mistake(
                        "unknown method",
                        mode().method("DELETE"),
                        "undeclared",
                        "request.operation.notAllowed",
                        "DELETE"),
                mistake(
                        "unknown parameter",
                        mode().path("/privateEndpoint/regionalMode?prety=true"),
                        MODE,
                        "request.parameter.query.unexpected",
                        "prety"),
                mistake(
                        "parameter of another type",
                        mode().path("/privateEndpoint/regionalMode?pretty=yes"),
                        MODE,
                        "request.parameter.schema.invalidJson",
                        "yes"),
                mistake(
                        "path parameter outside its pattern",
                        mode().project("5F7CAC"),
                        MODE,
                        "request.parameter.schema.pattern",
                        "5F7CAC"),
                mistake(
                        "path parameter outside its enum",
                        list("OCI"),
                        "listGroupPrivateEndpointEndpointService",
                        "request.parameter.schema.enum",
                        "OCI"),
                mistake(
                        "Accept of another date",
                        mode().accept("application/vnd.atlas.2024-01-01+json"),
                        MODE,
                        "request.accept.notAllowed",
                        "2024-01-01"),
                mistake(
                        "Accept that names the errors too",
                        mode().accept("application/json,application/vnd.atlas.2023-01-01+json"),
                        MODE,
                        "request.accept.inexact",
                        "application/json,"),
                mistake(
                        "Accept that names two versions",
                        cluster("2023-02-01")
                                .accept("application/vnd.atlas.2023-02-01+json, application/vnd.atlas.2024-08-05+json"),
                        "getGroupCluster",
                        "request.accept.inexact",
                        "instead of one of [application/vnd.atlas.2023-01-01+json, "),
                mistake(
                        "Content-Type of another date",
                        creation().sentAs("application/vnd.atlas.2024-01-01+json"),
                        CREATE,
                        "request.contentType.notAllowed",
                        "2024-01-01"),
                mistake(
                        "Content-Type with more than the declared",
                        creation().sentAs(Sample.DATED + "; charset=utf-8"),
                        CREATE,
                        "request.contentType.inexact",
                        "charset=utf-8"),
                mistake(
                        "Content-Type without a body",
                        mode().sentAs(Sample.DATED),
                        MODE,
                        "request.contentType.inexact",
                        "instead of []"),
                mistake(
                        "required property missing",
                        creation().sending("{\"providerName\":\"AWS\"}"),
                        CREATE,
                        "request.body.schema.oneOf",
                        "region"),
                mistake(
                        "property of another variant",
                        creation()
                                .sending(
                                        "{\"providerName\":\"AZURE\",\"region\":\"eastus2\",\"portMappingEnabled\":true}"),
                        CREATE,
                        "request.body.schema.oneOf",
                        "portMappingEnabled"),
                mistake(
                        "property that is not declared",
                        mode().method("PATCH").sentAs(Sample.DATED).sending("{\"enabled\":true,\"now\":true}"),
                        "toggleGroupPrivateEndpointRegionalMode",
                        "request.body.schema.additionalProperties",
                        "now"),
                mistake("no body", creation().sending(""), CREATE, "request.body.missing", "POST"),
                mistake(
                        "a property that only Atlas may set",
                        settings().method("PATCH").sentAs(Sample.DATED).sending("{\"awsKms\":{\"valid\":true}}"),
                        "updateGroupEncryptionAtRest",
                        "request.body.schema.not",
                        "/awsKms/valid"),
                mistake(
                        "form without its field",
                        token().sending("grant=client_credentials"),
                        "createAccessToken",
                        "request.body.schema.required",
                        "grant_type"));
    }

    private static Stream<Arguments> wrongResponses() {
        return Stream.of(
                mistake("undeclared status", mode().status(204).responding(""), MODE, "response.status.unknown", "204"),
                mistake(
                        "documented instead of recorded status",
                        creation().status(200),
                        CREATE,
                        "response.status.unknown",
                        "200"),
                mistake(
                        "required property missing",
                        mode().responding("{}"),
                        MODE,
                        "response.body.schema.required",
                        "enabled"),
                mistake(
                        "wrong type",
                        mode().responding("{\"enabled\":\"yes\"}"),
                        MODE,
                        "response.body.schema.type",
                        "/enabled"),
                mistake(
                        "undeclared property",
                        mode().responding("{\"enabled\":true,\"since\":1}"),
                        MODE,
                        "response.body.schema.additionalProperties",
                        "since"),
                mistake(
                        "unknown value of an enum",
                        creation().responding(CREATED.replace("INITIATING", "NEW")),
                        CREATE,
                        "response.body.schema.oneOf",
                        "NEW"),
                mistake(
                        "unknown variant",
                        creation().responding(CREATED.replace("\"AWS\"", "\"OCI\"")),
                        CREATE,
                        "response.body.schema.oneOf",
                        "OCI"),
                mistake(
                        "fields of another variant",
                        creation().responding(CREATED.replace("\"AWS\"", "\"GCP\"")),
                        CREATE,
                        "response.body.schema.oneOf",
                        "interfaceEndpoints"),
                mistake(
                        "null where none is declared",
                        creation().responding(CREATED.replaceFirst("\"id\":\"\\w+\"", "\"id\":null")),
                        CREATE,
                        "response.body.schema.oneOf",
                        "/id"),
                mistake(
                        "secret in a response",
                        settings().responding("{\"awsKms\":{\"secretAccessKey\":\"x\"}}"),
                        "getGroupEncryptionAtRest",
                        "response.body.schema.not",
                        "/awsKms/secretAccessKey"),
                mistake(
                        "Content-Type of another date",
                        mode().respondedAs("application/vnd.atlas.2024-01-01+json"),
                        MODE,
                        "response.contentType.notAllowed",
                        "2024-01-01"),
                mistake("no Content-Type", mode().respondedAs(""), MODE, "response.contentType.missing", "without"),
                mistake(
                        "error in another form",
                        mode().status(404).respondedAs("application/json").responding("{\"error\":\"404\"}"),
                        MODE,
                        "response.body.schema.required",
                        "errorCode"),
                mistake("no JSON", mode().responding("<html>"), MODE, "response.body.schema.invalidJson", "JSON"),
                mistake(
                        "more than one JSON",
                        mode().responding("{\"enabled\":true} {}"),
                        MODE,
                        "response.body.json",
                        "Trailing"),
                mistake(
                        "a property named twice",
                        mode().responding("{\"enabled\":1,\"enabled\":true}"),
                        MODE,
                        "response.body.json",
                        "Duplicate"));
    }

    private static Arguments mistake(String name, Sample wrong, String operationId, String key, String place) {
        return Arguments.of(name, wrong, operationId, key, place);
    }

    static Sample creation() {
        return Sample.request("POST", "/privateEndpoint/endpointService")
                .sentAs(Sample.DATED)
                .sending(Examples.compact(CREATE, "request-example-aws.json"))
                .status(201)
                .responding(CREATED);
    }

    static Sample mode() {
        return Sample.request("GET", "/privateEndpoint/regionalMode").responding("{\"enabled\":true}");
    }

    static Sample list(String provider) {
        return Sample.request("GET", "/privateEndpoint/" + provider + "/endpointService")
                .responding("[]");
    }

    static Sample cluster(String date) {
        String type = "application/vnd.atlas." + date + "+json";
        String body = Examples.compact("getGroupCluster", "response-example-" + date + ".json");
        Sample request = Sample.request("GET", "/clusters/orders").accept(type);
        return request.respondedAs(type).responding(body);
    }

    static Sample settings() {
        return Sample.request("GET", SETTINGS).responding("{\"awsKms\":{\"enabled\":false}}");
    }

    static Sample token() {
        return Sample.request("POST", "")
                .target("/api/oauth/token")
                .accept("application/json")
                .sentAs("application/x-www-form-urlencoded")
                .respondedAs("application/json")
                .responding("{\"access_token\":\"x\"}");
    }
}
