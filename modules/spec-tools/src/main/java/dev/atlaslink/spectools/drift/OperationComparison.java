package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares one operation that both documents have. */
final class OperationComparison {
    private final Findings findings;
    private final ParameterComparison parameters;
    private final ResponseComparison responses;
    private final BodyComparison bodies;

    OperationComparison(OpenApiDocument official, OpenApiDocument ours, Findings findings) {
        this.findings = findings;
        SchemaReader theirs = new SchemaReader(official);
        SchemaReader mine = new SchemaReader(ours);
        this.parameters = new ParameterComparison(theirs, mine, findings);
        this.bodies = new BodyComparison(findings, new SchemaComparison(theirs, mine, findings));
        this.responses = new ResponseComparison(findings, bodies);
    }

    void compare(Operation theirs, Operation mine) {
        findings.comparedOperation(mine.id());
        findings.compare(Kind.OPERATION_ID, mine.id() + "/operationId", theirs.id(), mine.id());
        findings.compare(Kind.DEPRECATION, mine.id() + "/deprecated", Deprecation.of(theirs), Deprecation.of(mine));
        parameters.compare(theirs, mine);
        compareRequest(mine.id() + "/request", theirs.requestBody(), mine.requestBody());
        responses.compare(theirs, mine);
    }

    private void compareRequest(String place, JsonNode theirs, JsonNode mine) {
        if (theirs.isMissingNode() && mine.isMissingNode()) {
            return;
        }
        findings.compare(Kind.REQUIRED_DIFFERS, place, required(theirs), required(mine));
        bodies.compare(place, theirs, mine, Direction.REQUEST);
    }

    private static String required(JsonNode body) {
        return SchemaComparison.required(body.path("required").asBoolean());
    }
}
