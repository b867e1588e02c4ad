package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Looks for a resource by what it is known by.
 *
 * @param <R> the resource
 */
@Command(
        name = FindResource.NAME,
        description = "Finds ${bundle:words.a} by what it is known by; exit code 1 if there is none.")
final class FindResource<R> extends ProjectCommand {
    static final String NAME = "find";

    private final ResourceGroup<?, R, ?> group;

    private final LookupOptions<R> lookup;

    /** Picocli takes options of no generic type. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final Object lookupOptions;

    FindResource(Session session, ResourceGroup<?, R, ?> group) {
        super(session);
        this.group = group;
        this.lookup = group.lookup().get();
        this.lookupOptions = lookup;
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        R found = lookup.find(project)
                .orElseThrow(() -> new CommandFailedException(
                        "there is no " + group.words().one() + " for" + lookup.arguments(), null));
        results.one(group.view().apply(found));
        return ExitCode.DONE;
    }
}
