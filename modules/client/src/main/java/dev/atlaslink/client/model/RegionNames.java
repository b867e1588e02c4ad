package dev.atlaslink.client.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The two spellings of a region, found by either in tables beside this class. Those of AWS also follow a rule, which
 * holds for regions that are newer than the table.
 */
record RegionNames(String atlasName, String providerName) {
    private static final Pattern AWS_RULE = Pattern.compile("[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}");
    private static final Map<String, RegionNames> AWS_TABLE = table("regions-aws.properties");
    private static final Map<String, RegionNames> AZURE = table("regions-azure.properties");
    private static final Map<String, RegionNames> GCP = table("regions-gcp.properties");

    /** Tells whether a region could be named so: a letter, then letters, digits, underscores and hyphens. */
    static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean other = (c >= '0' && c <= '9') || c == '_' || c == '-';
            if (!letter && (i == 0 || !other)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Returns all regions of the provider's table, by the provider's name. */
    static List<RegionNames> listed(CloudProvider provider) {
        return table(provider).values().stream()
                .distinct()
                .sorted(Comparator.comparing(RegionNames::providerName))
                .toList();
    }

    /** Tells whether the table has the region. */
    boolean isListed(CloudProvider provider) {
        return table(provider).containsKey(providerName);
    }

    static Optional<RegionNames> find(CloudProvider provider, String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return switch (provider) {
            case AWS -> aws(plain.replace('_', '-'));
            case AZURE, GCP -> Optional.ofNullable(table(provider).get(plain));
        };
    }

    private static Map<String, RegionNames> table(CloudProvider provider) {
        return switch (provider) {
            case AWS -> AWS_TABLE;
            case AZURE -> AZURE;
            case GCP -> GCP;
        };
    }

    private static Optional<RegionNames> aws(String providerName) {
        String atlasName = providerName.toUpperCase(Locale.ROOT).replace('-', '_');
        return Optional.of(new RegionNames(atlasName, providerName))
                .filter(names -> AWS_RULE.matcher(providerName).matches());
    }

    /** Maps both spellings, in lower case: no spelling of one region is the other one of another. */
    private static Map<String, RegionNames> table(String resource) {
        Properties rows = new Properties();
        try (InputStream in = RegionNames.class.getResourceAsStream(resource)) {
            rows.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + resource + " cannot be read", e);
        }
        Map<String, RegionNames> names = new HashMap<>();
        rows.stringPropertyNames().forEach(providerName -> {
            RegionNames both = new RegionNames(rows.getProperty(providerName), providerName);
            names.put(both.providerName(), both);
            names.put(both.atlasName().toLowerCase(Locale.ROOT), both);
        });
        return Map.copyOf(names);
    }
}
