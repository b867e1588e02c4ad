package dev.atlaslink.cli;

import dev.atlaslink.cli.output.Columns;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Describes the commands for one kind of resource: all that differs between two such groups. Options are made anew for each
 * command.
 *
 * @param words for help texts
 * @param id reads an id, and refuses what is none
 * @param scope options that say where they are
 * @param listOptions options of a list
 * @param request options that say what to create
 * @param lookup options that say what to look for
 * @param columns of a list
 * @param view names and values to show of a resource
 * @param more commands that other kinds do not have
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
record ResourceGroup<Q, R, I>(
        ResourceWords words,
        Function<String, I> id,
        Supplier<ScopeOptions<Q, R, I>> scope,
        Supplier<ListOptions<R>> listOptions,
        Supplier<RequestOptions<Q>> request,
        Supplier<LookupOptions<R>> lookup,
        Columns columns,
        Function<R, Map<String, Object>> view,
        List<Function<Session, AtlasCommand>> more) {

    /** Makes the group with one command for each verb. */
    CommandLine commands(Session session) {
        CommandSpec spec = CommandSpec.create().name(words.group()).resourceBundle(words.bundle());
        spec.usageMessage().description(words.description());
        CommandLine commands = new CommandLine(spec)
                .addSubcommand(new ListResources<>(session, this))
                .addSubcommand(new GetResource<>(session, this))
                .addSubcommand(new FindResource<>(session, this))
                .addSubcommand(new CreateResource<>(session, this))
                .addSubcommand(new EnsureResource<>(session, this))
                .addSubcommand(new WatchResource<>(session, this))
                .addSubcommand(new DeleteResource<>(session, this));
        more.forEach(command -> commands.addSubcommand(command.apply(session)));
        // The type of an id is a variable of the commands, which picocli sees as Object.
        return commands.registerConverter(Object.class, Converters.refusing(id::apply));
    }
}
