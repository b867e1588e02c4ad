package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What is not wanted is not read; nobody may notice. */
final class WantedTest {
    private final CommandLine whole = tree(Wanted.ALL);

    @Test
    void commandThatIsTypedIsWholeAndItsSiblingsAreNames() {
        CommandLine services =
                tree(Wanted.by(List.of("services", "list"))).getSubcommands().get("services");

        assertThat(options(services.getSubcommands().get("list")))
                .isEqualTo(options(at(whole, "services", "list")))
                .contains("--provider", "--project");
        assertThat(options(services.getSubcommands().get("create")))
                .isNotEmpty()
                .allMatch(option -> option.matches("--help|-h|--version|-V"));
        assertThat(services.getSubcommands().keySet())
                .isEqualTo(at(whole, "services").getSubcommands().keySet());
    }

    @Test
    void everyTreeHasAllCommandsOfTheProgramWithTheirDescriptions() {
        CommandLine narrow = tree(Wanted.by(List.of("services", "list")));

        assertThat(narrow.getSubcommands().keySet())
                .isEqualTo(whole.getSubcommands().keySet());
        assertThat(narrow.getUsageMessage()).isEqualTo(whole.getUsageMessage());
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

    @Test
    void nameOfACommandIsStillNoValueOfAnOption() {
        CliRun run = CliRun.of(CliSurroundings.empty(), "services", "--profile", "list", "create");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("Expected parameter for option '--profile' but found 'list'");
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
