package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares the parameters of an operation: those of the path by their place in it, the others by name. */
final class ParameterComparison {
    private final SchemaReader official;
    private final SchemaReader ours;
    private final Findings findings;
    private final ValueComparison values;

    ParameterComparison(SchemaReader official, SchemaReader ours, Findings findings) {
        this.official = official;
        this.ours = ours;
        this.findings = findings;
        this.values = new ValueComparison(findings);
    }

    void compare(Operation theirs, Operation mine) {
        String place = mine.id() + "/parameters/";
        List<String> theirNames = theirs.pathNames();
        List<String> myNames = mine.pathNames();
        for (int i = 0; i < myNames.size(); i++) {
            findings.compare(Kind.PARAMETER_NAME, place + myNames.get(i), theirNames.get(i), myNames.get(i));
            compare(
                    place + myNames.get(i),
                    theirs.parametersIn("path").get(theirNames.get(i)),
                    mine.parametersIn("path").get(myNames.get(i)));
        }
        compareNamed(place, theirs.parametersIn("query"), mine.parametersIn("query"));
        compareNamed(place, theirs.parametersIn("header"), mine.parametersIn("header"));
    }

    private void compareNamed(String place, Map<String, JsonNode> theirs, Map<String, JsonNode> mine) {
        Set<String> names = new TreeSet<>(theirs.keySet());
        names.addAll(mine.keySet());
        names.forEach(name -> compare(place + name, theirs.get(name), mine.get(name)));
    }

    private void compare(String place, JsonNode theirs, JsonNode mine) {
        if (theirs == null || mine == null) {
            Kind kind = mine == null ? Kind.PARAMETER_MISSING : Kind.PARAMETER_UNOFFICIAL;
            findings.compare(kind, place, describe(theirs), describe(mine));
            return;
        }
        findings.compare(Kind.REQUIRED_DIFFERS, place, required(theirs), required(mine));
        Schema theirSchema = official.readUnion(theirs.path("schema"));
        Schema mySchema = ours.readUnion(mine.path("schema"));
        findings.compare(Kind.DEFAULT_DIFFERS, place, theirSchema.defaultValue(), mySchema.defaultValue());
        values.compare(place, theirSchema, mySchema);
    }

    private static String describe(JsonNode parameter) {
        return parameter == null ? "absent" : required(parameter);
    }

    private static String required(JsonNode parameter) {
        return SchemaComparison.required(parameter.path("required").asBoolean());
    }
}
