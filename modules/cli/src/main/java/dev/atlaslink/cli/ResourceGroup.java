package dev.atlaslink.cli;

import dev.atlaslink.cli.output.Columns;
import java.util.ArrayList;
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
        Function<Session, List<NamedCommand>> more) {

    /** Makes the group with one command for each verb, built if it is wanted. */
    CommandLine commands(Session session, Wanted wanted) {
        List<NamedCommand> verbs = new ArrayList<>(List.of(
                new NamedCommand(ListResources.NAME, () -> new ListResources<>(session, this)),
                new NamedCommand(GetResource.NAME, () -> new GetResource<>(session, this)),
                new NamedCommand(FindResource.NAME, () -> new FindResource<>(session, this)),
                new NamedCommand(CreateResource.NAME, () -> new CreateResource<>(session, this)),
                new NamedCommand(EnsureResource.NAME, () -> new EnsureResource<>(session, this)),
                new NamedCommand(WatchResource.NAME, () -> new WatchResource<>(session, this)),
                new NamedCommand(DeleteResource.NAME, () -> new DeleteResource<>(session, this))));
        verbs.addAll(more.apply(session));
        CommandSpec spec = Group.spec(words.group(), words.description()).resourceBundle(words.bundle());
        // The type of an id is a variable of the commands, which picocli sees as Object.
        return Group.of(spec, wanted, verbs).registerConverter(Object.class, Converters.refusing(id));
    }
}
