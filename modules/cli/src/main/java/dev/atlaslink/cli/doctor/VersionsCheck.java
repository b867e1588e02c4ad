package dev.atlaslink.cli.doctor;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.error.VersionGoneException;
import dev.atlaslink.client.event.Deprecation;
import dev.atlaslink.client.model.CloudProvider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads in the generation that was asked for, and says which of what it read Atlas calls deprecated and until when. */
final class VersionsCheck implements Check {
    static final String CHECK = "versions";

    private final Trial trial;
    private final ApiVersion version;
    private final Watch watch;

    /**
     * Creates a check.
     *
     * @param trial of what that generation is called with
     * @param version the generation
     * @param watch knows what all requests so far were told, also those of other checks, which ask for v2
     */
    VersionsCheck(Trial trial, ApiVersion version, Watch watch) {
        this.trial = trial;
        this.version = version;
        this.watch = watch;
    }

    static String subject(ApiVersion version) {
        return "API " + version;
    }

    @Override
    public List<Finding> findings() {
        if (trial.project().isEmpty()) {
            return List.of(Finding.skipped(subject(version), CHECK, "no project is set"));
        }
        AtlasProject project = trial.client().project(trial.project().get()).withApiVersion(version);
        List<Finding> findings = new ArrayList<>();
        int before = watch.deprecations().size();
        read(project, p -> p.privateEndpointServices().list(CloudProvider.AWS).toList())
                .ifPresent(findings::add);
        read(project, p -> p.encryptionAtRest().config().get())
                // One reason is enough.
                .filter(finding -> finding.verdict() == Verdict.PROBLEM || findings.isEmpty())
                .ifPresent(findings::add);
        watch.deprecations().stream()
                .skip(before)
                .collect(Collectors.groupingBy(VersionsCheck::end, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> findings.add(finding(alike)));
        return findings.isEmpty()
                ? List.of(Finding.ok(subject(version), CHECK, "nothing that was read has an end date"))
                : findings;
    }

    /** Returns what went wrong; anything but the end of a version is another check's business. */
    private Optional<Finding> read(AtlasProject project, Consumer<AtlasProject> call) {
        try {
            call.accept(project);
            return Optional.empty();
        } catch (UnsupportedInVersionException e) {
            // This generation does not have it, and so no version of it.
            return Optional.empty();
        } catch (VersionGoneException e) {
            return Optional.of(Finding.problem(
                    subject(version),
                    CHECK,
                    e.getMessage(),
                    "use a newer release of this program, or a newer --api-version"));
        } catch (AtlasException e) {
            return Optional.of(Finding.notKnown(subject(version), CHECK, e.getMessage()));
        }
    }

    /** Several operations may share it, and one finding then. */
    private static List<Optional<Instant>> end(Deprecation deprecation) {
        return List.of(deprecation.deprecatedAt(), deprecation.sunsetAt());
    }

    private Finding finding(List<Deprecation> alike) {
        List<String> operations =
                alike.stream().map(Deprecation::operationId).distinct().toList();
        Optional<String> since = alike.get(0).deprecatedAt().map(Instant::toString);
        Optional<String> until = alike.get(0).sunsetAt().map(Instant::toString);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("operations", operations);
        facts.put("deprecatedAt", since.orElse(null));
        facts.put("sunsetAt", until.orElse(null));
        return Finding.warning(
                        subject(version),
                        CHECK,
                        "deprecated" + since.map(at -> " since " + at).orElse("")
                                + until.map(at -> ", and served until " + at).orElse(", without an end date yet") + ": "
                                + String.join(", ", operations),
                        "move to a newer version before that day: see the guide to versions")
                .with("deprecation", facts);
    }
}
