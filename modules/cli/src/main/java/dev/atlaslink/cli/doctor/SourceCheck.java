package dev.atlaslink.cli.doctor;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.CredentialSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says which source of credentials serves, and what the others have. */
final class SourceCheck implements Check {
    static final String SUBJECT = "credentials";
    private static final String CHECK = "source";

    private final List<CredentialSource> sources;
    private final List<String> passedOver;

    /**
     * Creates a check.
     *
     * @param passedOver variables with credentials that were left out for a profile
     */
    SourceCheck(List<CredentialSource> sources, List<String> passedOver) {
        this.sources = sources;
        this.passedOver = passedOver;
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (!passedOver.isEmpty()) {
            findings.add(Finding.skipped(
                    SUBJECT, CHECK, "passed over for --profile is the environment: " + String.join(", ", passedOver)));
        }
        if (sources.stream().allMatch(source -> source.used().isEmpty())) {
            findings.add(none());
        } else {
            sources.forEach(source -> findings.add(finding(source)));
        }
        return findings;
    }

    private Finding none() {
        return Finding.problem(
                SUBJECT,
                CHECK,
                sources.stream()
                        .map(source -> source.name() + ": " + source.problem().orElse("not asked"))
                        .collect(Collectors.joining("; ", "no credentials serve: ", "")),
                "set MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET, or name a profile by --profile");
    }

    private static Finding finding(CredentialSource source) {
        if (source.credentials().isEmpty()) {
            return Finding.skipped(
                    SUBJECT, CHECK, source.name() + ": " + source.problem().orElse("nothing"));
        }
        if (source.used().isEmpty()) {
            return Finding.skipped(
                    SUBJECT,
                    CHECK,
                    source.name() + " has " + described(source.credentials()) + "; an earlier source goes before");
        }
        Map<String, Object> used = new LinkedHashMap<>();
        new TreeMap<>(source.used())
                .forEach((version, credentials) -> used.put(version.toString(), credentials.describe()));
        return Finding.ok(SUBJECT, CHECK, source.name() + " serves: " + uses(source) + unused(source))
                .with("used", used);
    }

    private static String uses(CredentialSource source) {
        return source.credentials().stream()
                .filter(source.used()::containsValue)
                .map(credentials -> credentials.describe() + " for " + versions(source, credentials))
                .collect(Collectors.joining(", "));
    }

    private static String versions(CredentialSource source, AtlasCredentials credentials) {
        List<String> versions = new TreeMap<>(source.used())
                .entrySet().stream()
                        .filter(use -> use.getValue().equals(credentials))
                        .map(use -> use.getKey().toString())
                        .toList();
        return versions.size() == ApiVersion.values().length ? "all generations" : String.join(" and ", versions);
    }

    private static String unused(CredentialSource source) {
        List<AtlasCredentials> unused = source.credentials().stream()
                .filter(credentials -> !source.used().containsValue(credentials))
                .toList();
        return unused.isEmpty() ? "" : "; nothing uses its " + described(unused);
    }

    private static String described(List<AtlasCredentials> credentials) {
        return credentials.stream().map(AtlasCredentials::describe).collect(Collectors.joining(" and "));
    }
}
