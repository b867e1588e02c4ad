package dev.atlaslink.cli;

import dev.atlaslink.client.model.CloudProvider;
import picocli.CommandLine.Option;

/** Names the provider, one of those that the resource of the command knows. */
final class ProviderOption {
    @Option(
            names = "--provider",
            required = true,
            paramLabel = "PROVIDER",
            completionCandidates = Candidates.Providers.class,
            description = "${bundle:words.providers}.")
    private CloudProvider provider;

    CloudProvider provider() {
        return provider;
    }

    /** Returns what was typed of it, to be typed again. */
    String arguments() {
        return ShellWord.option("--provider", provider);
    }
}
