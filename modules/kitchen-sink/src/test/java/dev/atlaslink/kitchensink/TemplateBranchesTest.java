package dev.atlaslink.kitchensink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * Holds the kitchen sink to walking every branch of the templates: each opened section gets a mark of its own, and every
 * mark must come out somewhere.
 */
final class TemplateBranchesTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final Path TEMPLATES = MODULE.resolve("../../generator-templates");

    /** A lambda is given what it encloses, and may change a mark; it is no branch. */
    private static final Pattern OPENED = Pattern.compile("\\{\\{([#^])(?!lambda\\.)([^}]+)}}");

    @TempDir
    private Path folder;

    @Test
    void everyBranchIsWalked() throws IOException {
        Map<String, String> branches = markTemplates();

        generate();

        String output =
                String.join("\n", GeneratedFiles.below(folder.resolve("output")).values());
        Set<String> missed = new TreeSet<>();
        branches.forEach((mark, branch) -> {
            if (!output.contains(mark)) {
                missed.add(branch);
            }
        });
        assertThat(branches).isNotEmpty();
        assertThat(missed).as("branches that kitchen-sink.yaml does not walk").isEmpty();
    }

    private Map<String, String> markTemplates() throws IOException {
        Map<String, String> branches = new TreeMap<>();
        Path marked = Files.createDirectories(folder.resolve("templates"));
        for (Map.Entry<String, String> template :
                GeneratedFiles.below(TEMPLATES).entrySet()) {
            if (!template.getKey().endsWith(".mustache")) {
                continue;
            }
            StringBuilder text = new StringBuilder();
            int number = 0;
            for (String line : template.getValue().lines().toList()) {
                number++;
                Matcher opened = OPENED.matcher(line);
                while (opened.find()) {
                    String mark = "MARK" + (100_000 + branches.size()) + ";";
                    branches.put(mark, template.getKey() + ":" + number + " " + opened.group(1) + opened.group(2));
                    opened.appendReplacement(text, Matcher.quoteReplacement(opened.group() + mark));
                }
                opened.appendTail(text).append('\n');
            }
            Files.writeString(marked.resolve(template.getKey()), text.toString());
        }
        return branches;
    }

    private void generate() {
        CodegenConfigurator build = new CodegenConfigurator()
                .setGeneratorName("atlaslink")
                .setTemplateDir(folder.resolve("templates").toString())
                .setInputSpec(
                        MODULE.resolve("src/main/openapi/kitchen-sink.yaml").toString())
                .setOutputDir(folder.resolve("output").toString())
                .setApiPackage("dev.atlaslink.kitchensink")
                .setModelPackage("dev.atlaslink.kitchensink.model");
        new DefaultGenerator().opts(build.toClientOptInput()).generate();
    }
}
