package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the doctor says, as programs read it. */
record DoctorRun(CliRun run) {
    static DoctorRun of(CliSurroundings surroundings) {
        return new DoctorRun(CliRun.of(surroundings, "doctor", "--json"));
    }

    int exitCode() {
        return run.exitCode();
    }

    /** Returns verdict, words and advice of the only finding of a check about a subject that begins so. */
    String finding(String subject, String check) {
        JsonNode finding = node(subject, check);
        JsonNode advice = finding.path("advice");
        return finding.path("verdict").textValue() + ": " + finding.path("seen").textValue()
                + (advice.isNull() ? "" : " -> " + advice.textValue());
    }

    JsonNode facts(String subject, String check) {
        return node(subject, check).path("facts");
    }

    List<String> verdicts() {
        return findings().stream()
                .map(finding -> finding.path("verdict").textValue())
                .distinct()
                .toList();
    }

    List<JsonNode> findings() {
        return StreamSupport.stream(run.json().path("findings").spliterator(), false)
                .toList();
    }

    private JsonNode node(String subject, String check) {
        List<JsonNode> found = findings().stream()
                .filter(finding -> finding.path("subject").textValue().startsWith(subject)
                        && finding.path("check").textValue().equals(check))
                .toList();
        assertThat(found).as(run.out() + run.err()).hasSize(1);
        return found.get(0);
    }
}
