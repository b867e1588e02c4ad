package dev.atlaslink.cli;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Region;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Describes the commands for one kind of resource: all that differs between two such groups.
 *
 * @param words for help texts
 * @param id reads an id, and refuses what is none
 * @param ofProvider the resources of one provider
 * @param all the resources of every provider
 * @param request asks for a resource in a region
 * @param view names and values to show of a resource
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
record ResourceGroup<Q, R, I>(
        ResourceWords words,
        Function<String, I> id,
        BiFunction<AtlasProject, CloudProvider, ResourceCollection<Q, R, I>> ofProvider,
        Function<AtlasProject, AtlasList<R>> all,
        Function<Region, Q> request,
        Function<R, Map<String, Object>> view) {

    /** Makes the group with one command for each verb. */
    CommandLine commands(Console console) {
        CommandSpec spec = CommandSpec.create().name(words.group()).resourceBundle(words.bundle());
        spec.usageMessage().description(words.description());
        CommandLine commands = new CommandLine(spec)
                .addSubcommand(new ListResources<>(console, this))
                .addSubcommand(new GetResource<>(console, this))
                .addSubcommand(new CreateResource<>(console, this))
                .addSubcommand(new DeleteResource<>(console, this));
        // The type of an id is a variable of the commands, which picocli sees as Object.
        return commands.registerConverter(Object.class, Converters.refusing(id::apply));
    }
}
