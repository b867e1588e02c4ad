package dev.atlaslink.cli.doctor;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.credentials.CredentialSource;
import dev.atlaslink.client.model.ProjectId;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How Atlas would be called by other commands; no secret shows in its text.
 *
 * @param sources of credentials, one of which serves
 * @param passedOver variables with settings that were left out for a profile
 * @param atlas address of Atlas
 * @param project that commands work in, if one is set
 * @param version generation of the API that was asked for
 * @param variables names of all environment variables that are not blank
 * @param clock of this machine
 * @param sleeper lets time pass between attempts
 */
public record Setup(
        List<CredentialSource> sources,
        List<String> passedOver,
        URI atlas,
        Optional<ProjectId> project,
        ApiVersion version,
        Set<String> variables,
        Clock clock,
        Sleeper sleeper) {
    /** Copies the collections. */
    public Setup {
        sources = List.copyOf(sources);
        passedOver = List.copyOf(passedOver);
        variables = Set.copyOf(variables);
    }

    /** Returns the source that serves. */
    CredentialSource serving() {
        return sources.stream()
                .filter(source -> !source.used().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
