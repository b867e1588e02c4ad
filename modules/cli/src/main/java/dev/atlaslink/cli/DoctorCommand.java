package dev.atlaslink.cli;

import dev.atlaslink.cli.doctor.Diagnosis;
import dev.atlaslink.cli.doctor.DiagnosisText;
import dev.atlaslink.cli.doctor.Doctor;
import dev.atlaslink.cli.doctor.Setup;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.credentials.CredentialSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what stands between the credentials in force and success. */
@Command(
        name = DoctorCommand.NAME,
        description = {
            DoctorCommand.DESCRIPTION,
            "It only reads, by about ten requests. Exit code 5 if there is a problem; a warning is none, and neither is what"
                    + " Atlas does not tell."
        })
final class DoctorCommand implements Callable<Integer> {
    static final String NAME = "doctor";
    static final String DESCRIPTION =
            "Says what stands between these credentials and success: which source serves, proxy, TLS and clock; of each kind"
                    + " of credentials login, addresses, tokens, the end of its secret, roles and limits; and versions of"
                    + " the API that end.";

    private static final int USUAL_COLUMNS = 100;

    private final Session session;

    @Option(names = "--json", description = "The same as -o json.")
    private boolean json;

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (json) {
            session.output().json();
        }
        session.output().require(false);
        Diagnosis diagnosis = diagnosis();
        Terminal terminal = session.console().terminal();
        int columns = terminal.out() ? terminal.columns() : USUAL_COLUMNS;
        session.results().told(diagnosis.properties(), paint -> new DiagnosisText(paint, columns).lines(diagnosis));
        return diagnosis.hasProblem() ? ExitCode.PROBLEM : ExitCode.DONE;
    }

    private Diagnosis diagnosis() {
        Console console = session.console();
        AtlasClientBuilder builder = session.connection().builder(console);
        List<CredentialSource> sources = builder.credentialSources();
        List<String> passedOver = session.connection().passedOver(console.environment());
        if (sources.stream().allMatch(source -> source.used().isEmpty())) {
            return Doctor.withoutCredentials(sources, passedOver);
        }
        // It sends nothing; only a client knows which address and project belong to the credentials.
        try (AtlasClient client = builder.build()) {
            return new Doctor(new Setup(
                            sources,
                            passedOver,
                            client.baseUrl(),
                            client.projectId(),
                            client.apiVersion(),
                            variables(console.environment()),
                            console.clock(),
                            console.sleeper()))
                    .examine();
        }
    }

    private static Set<String> variables(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(variable -> !variable.getValue().isBlank())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
