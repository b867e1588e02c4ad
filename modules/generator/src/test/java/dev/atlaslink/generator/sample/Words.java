package dev.atlaslink.generator.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes up names as a large API has them, awkward ones among them. */
final class Words {
    private static final List<String> NOUNS = List.of(
            "Cluster",
            "Backup",
            "Snapshot",
            "Alert",
            "Index",
            "Container",
            "Invoice",
            "Team",
            "Region",
            "Window",
            "Role",
            "Export",
            "Archive",
            "Tag",
            "Stream",
            "Event",
            "Metric",
            "Host",
            "Peer",
            "Policy",
            "Job",
            "Key",
            "Zone");
    private static final List<String> KINDS = List.of(
            "View", "Request", "Response", "Settings", "Status", "Detail", "Config", "Update", "Api", "20240805");
    private static final List<String> PROPERTIES = List.of(
            "name",
            "id",
            "created",
            "regionName",
            "enabled",
            "count",
            "links",
            "comment",
            "diskSizeGB",
            "status",
            "X509Type",
            "minSize",
            "maxSize",
            "updatedAt",
            "autoScaling",
            "hourOfDay",
            "tagSets",
            "startASAP",
            "units",
            "threshold");
    /** What Java, Jackson or Immutables have taken, or what differs in signs or case only. */
    private static final List<String> AWKWARD_PROPERTIES = List.of(
            "_id",
            "ID",
            "class",
            "public",
            "default",
            "Status",
            "URLs",
            "diskGBEnabled",
            "disk_size_gb",
            "diskSizeGb",
            "builder",
            "hashCode",
            "from",
            "json",
            "@type",
            "x-y",
            "x_y",
            "value",
            "cidr block",
            "3d",
            "wait",
            "aName",
            "isOpen");

    private static final List<String> AWKWARD_SCHEMAS = List.of(
            "raw", "Link", "List", "Builder", "Fields", "String", "link", "API_Key", "APIKey", "ApiKey", "Unknown");
    private static final List<String> VALUES = List.of(
            "AVAILABLE",
            "FAILED",
            "DELETING",
            "primaryPreferred",
            "lucene.standard",
            "us-east-1",
            "US_EAST_1",
            "M10",
            "1.0",
            "30",
            "search",
            "SEARCH",
            "",
            "*",
            "a b",
            "true",
            "null",
            "KNOWN",
            "class");

    private final Dice dice;
    private final Set<String> taken = new HashSet<>();
    private final List<String> awkward = new ArrayList<>(AWKWARD_SCHEMAS);

    Words(Dice dice) {
        this.dice = dice;
    }

    /** A new name of a schema. */
    String schema() {
        if (!awkward.isEmpty() && dice.percent(4)) {
            return awkward.remove(0);
        }
        return unique(dice.one(NOUNS) + dice.one(NOUNS) + dice.one(KINDS));
    }

    /** A new operationId. */
    String operation(String verb) {
        return unique(verb + dice.one(NOUNS) + dice.one(NOUNS));
    }

    String property() {
        return dice.percent(7) ? dice.one(AWKWARD_PROPERTIES) : dice.one(PROPERTIES);
    }

    String tag(int number) {
        String noun = NOUNS.get(number % NOUNS.size());
        return number < NOUNS.size() ? noun + "s" : noun + "-Based X." + number + " " + dice.one(NOUNS);
    }

    /** A new collection in a path. */
    String segment() {
        return unique(dice.one(NOUNS).toLowerCase(Locale.ROOT) + dice.one(NOUNS) + "s");
    }

    /** Values that no other enum has. */
    List<String> ownValues() {
        List<String> values = new ArrayList<>();
        for (int index = dice.between(1, 5); index > 0; index--) {
            values.add(unique((dice.one(NOUNS) + "_" + dice.one(NOUNS)).toUpperCase(Locale.ROOT)));
        }
        return values;
    }

    /** Values that other enums may have too. */
    List<String> values() {
        Set<String> values = new LinkedHashSet<>();
        for (int index = dice.between(1, 8); index > 0; index--) {
            values.add(dice.one(VALUES));
        }
        return List.copyOf(values);
    }

    private String unique(String name) {
        String unique = name;
        for (int number = 2; !taken.add(unique); number++) {
            unique = name + number;
        }
        return unique;
    }
}
