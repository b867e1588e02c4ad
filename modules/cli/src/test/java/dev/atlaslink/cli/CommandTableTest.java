package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the table of the guide from the top; it has every command there is. */
class CommandTableTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|]+ \\| `([a-z-]+ [^`]+)` \\| [^|]+ \\|$");
    private static final Pattern COMMANDS = Pattern.compile("(?s)## Commands\n(.*?)\n## ");

    @AutoClose
    private final TypedCommands cli = new TypedCommands();

    @TempDir
    private Path folder;

    @Test
    void eachCellRunsAndNoneIsMissing() throws IOException {
        List<String> rows = rows();
        Map<String, String> words = words();
        Set<String> run = new HashSet<>();
        for (String row : rows) {
            String command = words.entrySet().stream()
                    .reduce(row, (text, word) -> text.replace(word.getKey(), word.getValue()), (a, b) -> b);
            CliRun done = cli.done(command + (row.contains(" -o ") ? "" : " -o json"));
            if (row.startsWith("services create")) {
                words.put("SERVICE", done.json().path("id").textValue());
            } else if (row.startsWith("encryption-endpoints create")) {
                words.put("ENCRYPTION", done.json().path("id").textValue());
            } else if (row.startsWith("backup-endpoints create")) {
                words.put("BACKUP", done.json().path("id").textValue());
            }
            run.add(row.replaceFirst("^(\\S+ \\S+).*", "$1"));
            run.add(row.replaceFirst(" .*", ""));
        }
        assertThat(run).containsAll(commands());
    }

    private Map<String, String> words() throws IOException {
        cli.seedCluster("orders");
        Map<String, String> words = new HashMap<>();
        words.put("ORGANIZATION", TypedCommands.ORGANIZATION);
        words.put("PROJECT", cli.simulator.projectId());
        words.put("NAME", "shop");
        words.put("VPCE", "vpce-0d00c26273372c6ef");
        words.put("OTHER", cli.id("services create --provider AWS --region us-west-2 --wait"));
        words.put(
                "FILE",
                Files.writeString(
                                folder.resolve("settings.json"),
                                "{\"awsKms\": {\"roleId\": \"32b6e34b3d91647abb20e7b8\", \"region\": \"us-east-1\","
                                        + " \"customerMasterKeyID\": \"key-1\"}}")
                        .toString());
        return words;
    }

    private static List<String> rows() throws IOException {
        Matcher section = COMMANDS.matcher(Files.readString(Path.of("../../src/site/markdown/command-line.md")));
        assertThat(section.find()).isTrue();
        return ROW.matcher(section.group(1)).results().map(row -> row.group(1)).toList();
    }

    private static Set<String> commands() {
        Console console = CliSurroundings.empty().console(System.out, System.err);
        Session session = Session.of(console, new FailureReport(console, false));
        return CommandTree.of(session, (announce, cleanUp) -> {}, Wanted.ALL).groups().stream()
                .flatMap(group -> group.getSubcommands().isEmpty()
                        ? Stream.of(group.getCommandName())
                        : group.getSubcommands().keySet().stream().map(verb -> group.getCommandName() + " " + verb))
                .collect(Collectors.toSet());
    }
}
