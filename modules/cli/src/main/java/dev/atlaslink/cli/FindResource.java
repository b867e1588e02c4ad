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
@Command(name = "find", description = "Finds ${bundle:words.a} by what it is known by; exit code 1 if there is none.")
final class FindResource<R> extends ProjectCommand {
    private final ResourceGroup<?, R, ?> group;

    private final Sought<R> sought;

    /** Picocli takes options of no generic type. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final Object soughtOptions;

    FindResource(Session session, ResourceGroup<?, R, ?> group) {
        super(session);
        this.group = group;
        this.sought = group.sought().get();
        this.soughtOptions = sought;
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        R found = sought.find(project)
                .orElseThrow(() -> new CommandFailedException(
                        "there is no " + group.words().one() + " for" + sought.arguments(), null));
        results.one(group.view().apply(found));
        return ExitCode.DONE;
    }
}
