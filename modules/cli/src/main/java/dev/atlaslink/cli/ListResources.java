package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Lists resources.
 *
 * @param <R> the resource
 */
@Command(name = ListResources.NAME, description = "Lists the ${bundle:words.many} ${bundle:words.list}.")
final class ListResources<R> extends ProjectCommand {
    static final String NAME = "list";

    private final ResourceGroup<?, R, ?> group;

    private final ListOptions<R> listOptions;

    /** Picocli takes options of no generic type. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final Object listOptionsMixin;

    ListResources(Session session, ResourceGroup<?, R, ?> group) {
        super(session);
        this.group = group;
        this.listOptions = group.listOptions().get();
        this.listOptionsMixin = listOptions;
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        results.many(listOptions.list(project).stream().map(group.view()).toList(), group.columns());
        return ExitCode.DONE;
    }
}
