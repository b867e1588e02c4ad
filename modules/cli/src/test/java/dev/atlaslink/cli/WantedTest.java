package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What is not wanted is not read; nobody may notice. */
final class WantedTest {
    private final CommandLine whole = tree(Wanted.ALL);

    @Test
    void commandThatIsTypedFirstIsWholeAndAlone() {
        CommandLine narrow = tree(Wanted.by(List.of("services", "list", "--provider", "AWS")));

        assertThat(narrow.getSubcommands()).containsOnlyKeys("services");
        assertThat(narrow.getSubcommands().get("services").getSubcommands()).containsOnlyKeys("list");
        assertThat(options(at(narrow, "services", "list")))
                .isEqualTo(options(at(whole, "services", "list")))
                .contains("--provider", "--project");
    }

    @Test
    void versionNeedsNoCommand() {
        assertThat(tree(Wanted.by(List.of("--version"))).getSubcommands()).isEmpty();
    }

    @Test
    void behindOptionsTheSiblingsOfACommandAreNames() {
        CommandLine narrow = tree(Wanted.by(List.of("--api-version", "v2", "services", "list")));

        assertThat(narrow.getSubcommands().keySet())
                .isEqualTo(whole.getSubcommands().keySet());
        assertThat(narrow.getUsageMessage()).isEqualTo(whole.getUsageMessage());
        assertThat(at(narrow, "services").getSubcommands().keySet())
                .isEqualTo(at(whole, "services").getSubcommands().keySet());
        assertThat(options(at(narrow, "services", "list"))).isEqualTo(options(at(whole, "services", "list")));
        assertThat(options(at(narrow, "services", "create")))
                .isNotEmpty()
                .allMatch(option -> option.matches("--help|-h|--version|-V"));
    }

    @ParameterizedTest
    @CsvSource({
        "services creat, 'command is \"creat\"; nearest is create'",
        "service list, 'command is \"service\"; nearest is services'",
        "sevices list services, 'command is \"sevices\"; nearest is services'",
        "--profile p services creat, 'command is \"creat\"; nearest is create'",
        "services --profile list create, Expected parameter for option"
    })
    void whatIsNoCommandIsComparedWithAllOfThem(String typed, String refusal) {
        CliRun run = CliRun.of(CliSurroundings.empty(), typed.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "completion"})
    void helpAndCompletionMayBeOfAny(String word) {
        CommandLine services = tree(Wanted.by(List.of("services", "list", word)))
                .getSubcommands()
                .get("services");

        assertThat(options(services.getSubcommands().get("create")))
                .isEqualTo(options(at(whole, "services", "create")));
    }

    private static Set<String> options(CommandLine command) {
        return Map.copyOf(command.getCommandSpec().optionsMap()).keySet();
    }

    private static CommandLine at(CommandLine program, String group, String... command) {
        CommandLine found = program.getSubcommands().get(group);
        return command.length == 0 ? found : found.getSubcommands().get(command[0]);
    }

    private static CommandLine tree(Wanted wanted) {
        Console console = CliSurroundings.empty().console(System.out, System.err);
        Session session = Session.of(console, new FailureReport(console, false));
        return CommandTree.of(session, (announce, cleanUp) -> {}, wanted).root();
    }
}
