package dev.atlaslink.cli.completion;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes what has fish complete the commands of a program: picocli knows bash and zsh only. */
public final class FishCompletion {
    private static final Set<String> FILES = Set.of("--input", "--seed");

    private final String program;
    private final List<String> paths = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private FishCompletion(String program) {
        this.program = program;
    }

    /**
     * Writes a script.
     *
     * @param program with all its commands
     * @return for fish to source
     */
    public static String of(CommandLine program) {
        FishCompletion completion = new FishCompletion(program.getCommandName());
        completion.add("", program);
        return completion.script();
    }

    private void add(String path, CommandLine command) {
        command.getSubcommands().forEach((name, sub) -> {
            String longer = (path + " " + name).strip();
            paths.add(longer);
            lines.add(at(path) + " -a " + quoted(name) + description(sub.getCommandSpec()));
            add(longer, sub);
        });
        for (OptionSpec option : command.getCommandSpec().options()) {
            lines.add(at(path) + names(option) + value(option) + description(option));
        }
        for (PositionalParamSpec parameter : command.getCommandSpec().positionalParameters()) {
            candidates(parameter).ifPresent(words -> lines.add(at(path) + " -a " + quoted(words)));
        }
    }

    /** Options and their values in between do not hide at which command one is. */
    private String script() {
        String here = "__" + program;
        return String.join(
                "\n",
                "# Completes " + program + " in fish.",
                "set -g " + here + "_paths "
                        + paths.stream().map(FishCompletion::quoted).collect(Collectors.joining(" ")),
                "function " + here + "_at",
                "    set -l path",
                "    for word in (commandline -opc)[2..-1]",
                "        set -l longer (string join ' ' -- $path $word)",
                "        if contains -- \"$longer\" $" + here + "_paths",
                "            set -a path $word",
                "        end",
                "    end",
                "    test \"$path\" = \"$argv[1]\"",
                "end",
                "complete -c " + program + " -e",
                "complete -c " + program + " -f",
                String.join("\n", lines));
    }

    private String at(String path) {
        return "complete -c " + program + " -n " + quoted("__" + program + "_at " + quoted(path));
    }

    private static String names(OptionSpec option) {
        StringBuilder names = new StringBuilder();
        for (String name : option.names()) {
            names.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        return names.toString();
    }

    private static String value(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        if (isFile(option)) {
            return " -r -F";
        }
        String words = candidates(option).map(found -> " -a " + quoted(found)).orElse("");
        // A value that may be left out must not swallow the next word.
        return (option.arity().min() == 0 ? "" : " -x") + words;
    }

    private static boolean isFile(OptionSpec option) {
        return option.type() == Path.class || option.type() == File.class || FILES.contains(option.longestName());
    }

    private static Optional<String> candidates(ArgSpec argument) {
        return Optional.ofNullable(argument.completionCandidates())
                .map(found -> StreamSupport.stream(found.spliterator(), false).collect(Collectors.joining(" ")))
                .filter(words -> !words.isEmpty());
    }

    private static String description(CommandSpec command) {
        return description(command.usageMessage().description());
    }

    private static String description(ArgSpec argument) {
        return description(argument.description());
    }

    private static String description(String... text) {
        return text.length == 0 ? "" : " -d " + quoted(text[0].replaceAll("[:,]? ?\\$\\{[^}]*}", ""));
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
