package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The help of all commands as Markdown leaves none out, and no option of any. */
class MarkdownHelpTest {
    private static final CommandLine PROGRAM = program();
    private static final String ALL = markdown();

    static Stream<CommandLine> commands() {
        return below(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasASectionWithItsOptions(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        String section = markdown(name.split(" "));

        assertThat(ALL).containsOnlyOnce(section).containsOnlyOnce("# " + name + "\n");
        assertThat(section).startsWith("#".repeat(Math.max(1, name.split(" ").length - 1)) + " " + name + "\n\n");
        for (OptionSpec option : command.getCommandSpec().options()) {
            boolean ofAll = PROGRAM.getCommandSpec().findOption(option.longestName()) != null;
            assertThat(own(section).contains("`" + option.longestName()))
                    .as("%s of %s", option.longestName(), name)
                    .isEqualTo(!ofAll || command == PROGRAM);
        }
    }

    @Test
    void whatIsNeededIsSaid() {
        assertThat(markdown("atlaslink", "endpoints", "get"))
                .contains("```\natlaslink endpoints get --provider=PROVIDER --service=ID [OPTIONS] ID\n```\n")
                .contains("| `--provider=PROVIDER` | AWS, AZURE or GCP. Needed. |")
                .contains("| `ID` | The endpoint, its id at the provider. |");
        assertThat(markdown("atlaslink", "demo"))
                .contains("atlaslink demo [OPTIONS]")
                .doesNotContain("Needed");
    }

    @Test
    void shortAndLongNamesStandTogether() {
        assertThat(own(ALL)).contains("| `-o`, `--output=FORMAT` | table, wide, json, yaml or id. Default: table. |");
    }

    /** Neither picocli's variables nor what Markdown would take for its own. */
    @Test
    void everythingIsPlainText() {
        assertThat(ALL).doesNotContain("${", "words.");
        assertThat(ALL.lines().filter(line -> line.startsWith("| `")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                Pattern.compile("(?<!\\\\)\\|").matcher(row).results())
                        .as(row)
                        .hasSize(3));
    }

    /** What stands before the next command. */
    private static String own(String section) {
        return section.split("\n#", 2)[0];
    }

    private static String markdown(String... name) {
        List<String> words = List.of(name);
        String[] typed = Stream.concat(
                        Stream.of("help", "--markdown"), words.stream().skip(1))
                .toArray(String[]::new);
        CliRun run = CliRun.of(CliSurroundings.empty(), typed);
        assertThat(run.exitCode()).isZero();
        return run.out();
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(MarkdownHelpTest::below));
    }

    private static CommandLine program() {
        Console console = CliSurroundings.empty().console(System.out, System.err);
        Session session = Session.of(console, new FailureReport(console, false));
        return CommandTree.of(session, (announce, cleanUp) -> {}, Wanted.ALL).root();
    }
}
