package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Compares two bodies field by field; whatever our document names is a place of its own and compared once. */
final class SchemaComparison {
    private final SchemaReader official;
    private final SchemaReader ours;
    private final Findings findings;
    private final ValueComparison values;
    private final Set<String> met = new HashSet<>();

    SchemaComparison(SchemaReader official, SchemaReader ours, Findings findings) {
        this.official = official;
        this.ours = ours;
        this.findings = findings;
        this.values = new ValueComparison(findings);
    }

    void compare(String place, JsonNode theirs, JsonNode mine, Direction direction) {
        String name = place(place, mine);
        String theirName = OpenApiDocument.schemaName(theirs).orElse("");
        if (!met.add(String.join(" ", name, theirName, direction.name())) && !theirName.isEmpty()) {
            return;
        }
        Variants theirVariants = official.read(theirs).variants();
        Variants myVariants = ours.read(mine).variants();
        if (theirVariants.areTold() || myVariants.areTold()) {
            findings.compare(Kind.VARIANTS, name, theirVariants.describe(), myVariants.describe());
        }
        if (theirVariants.areTold() && myVariants.areTold()) {
            compareVariants(name, theirs, mine, direction);
        } else {
            compare(name, official.readUnion(theirs), ours.readUnion(mine), direction);
        }
    }

    private void compareVariants(String name, JsonNode theirs, JsonNode mine, Direction direction) {
        Variants theirVariants = official.read(theirs).variants();
        ours.read(mine).variants().byKey().forEach((key, variant) -> {
            JsonNode theirVariant = theirVariants.byKey().get(key);
            if (theirVariant != null) {
                compare(
                        place(name + "/" + key, variant),
                        official.readVariant(theirs, theirVariant),
                        ours.readVariant(mine, variant),
                        direction);
            }
        });
    }

    private void compare(String place, Schema theirs, Schema mine, Direction direction) {
        values.compare(place, theirs, mine);
        Set<String> names = new TreeSet<>(theirs.fields().keySet());
        names.addAll(mine.fields().keySet());
        names.forEach(name -> compareField(place, name, theirs, mine, direction));
        if (!theirs.items().isMissingNode() && !mine.items().isMissingNode()) {
            compare(place + "/items", theirs.items(), mine.items(), direction);
        }
    }

    private void compareField(String parent, String name, Schema theirParent, Schema myParent, Direction direction) {
        String place = parent + "/" + name;
        JsonNode theirNode = theirParent.fields().get(name);
        JsonNode myNode = myParent.fields().get(name);
        if (theirNode == null || myNode == null) {
            boolean missing = myNode == null;
            Schema field = missing ? official.read(theirNode) : ours.read(myNode);
            if (direction.carries(field)) {
                Kind kind = missing ? Kind.FIELD_MISSING : Kind.FIELD_UNOFFICIAL;
                findings.add(kind, place, missing ? field.type() : "absent", missing ? "absent" : field.type());
            }
            return;
        }
        Schema theirs = official.read(theirNode);
        Schema mine = ours.read(myNode);
        if (!direction.carries(theirs) && !direction.carries(mine)) {
            return;
        }
        findings.compare(Kind.ACCESS_DIFFERS, place, direction.describe(theirs), direction.describe(mine));
        findings.compare(Kind.REQUIRED_DIFFERS, place, required(theirParent, name), required(myParent, name));
        compare(place, theirNode, myNode, direction);
    }

    static String required(boolean yes) {
        return yes ? "required" : "optional";
    }

    private static String required(Schema parent, String name) {
        return required(parent.required().contains(name));
    }

    private String place(String path, JsonNode node) {
        return OpenApiDocument.schemaName(node)
                .filter(name -> ours.hasFields(node))
                .map(name -> {
                    findings.comparedSchema(name);
                    return name;
                })
                .orElse(path);
    }
}
