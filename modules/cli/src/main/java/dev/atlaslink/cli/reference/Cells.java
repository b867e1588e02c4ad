package dev.atlaslink.cli.reference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What picocli knows of an option or a parameter, as it may stand in a table of Markdown. */
final class Cells {
    private Cells() {}

    static String row(Help help, OptionSpec option) {
        String names = Arrays.stream(option.names())
                .map(name -> name.equals(option.longestName()) ? name + label(help, option) : name)
                .map(Cells::code)
                .collect(Collectors.joining(", "));
        return "| " + names + " | "
                + said(
                        option,
                        help.createDefaultOptionRenderer()
                                .render(option, help.parameterLabelRenderer(), help.colorScheme()))
                + " |";
    }

    static String row(Help help, PositionalParamSpec parameter) {
        return "| " + code(label(help, parameter)) + " | "
                + said(
                        parameter,
                        help.createDefaultParameterRenderer()
                                .render(parameter, help.parameterLabelRenderer(), help.colorScheme()))
                + " |";
    }

    /** Returns what is typed behind the name of a command: options that are needed, others, parameters. */
    static List<String> words(Help help, CommandSpec spec) {
        Stream<String> options = spec.options().stream()
                .filter(Cells::isNeeded)
                .map(option -> option.longestName() + label(help, option));
        Stream<String> parameters = spec.positionalParameters().stream().map(parameter -> label(help, parameter));
        return Stream.of(options, Stream.of("[OPTIONS]"), parameters)
                .flatMap(words -> words)
                .toList();
    }

    /** Makes a text of several lines one that Markdown does not take for anything else. */
    static String text(String lines) {
        return lines.strip().replaceAll("\\s+", " ").replaceAll("([\\\\|*`\\[\\]<>])", "\\\\$1");
    }

    private static String label(Help help, ArgSpec argument) {
        return help.parameterLabelRenderer()
                .renderParameterLabel(argument, Help.Ansi.OFF, List.of())
                .toString();
    }

    /** The description is the last column that picocli makes, a row for each paragraph. */
    private static String said(ArgSpec argument, Text[][] rows) {
        String description =
                Arrays.stream(rows).map(row -> row[row.length - 1].toString()).collect(Collectors.joining(" "));
        return text(description) + (argument instanceof OptionSpec && isNeeded(argument) ? " Needed." : "");
    }

    /** Those of which one at most may be typed call themselves required, too. */
    private static boolean isNeeded(ArgSpec argument) {
        return argument.required() && argument.group() == null;
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }
}
