package dev.atlaslink.cli.doctor;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.CredentialSource;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out what stands between credentials and success. It only reads, sends no credentials to another address than their
 * source has, and gives access tokens back.
 */
public final class Doctor {
    private static final Duration ATTEMPT = Duration.ofSeconds(10);
    private static final Duration CALL = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 2;

    private final Setup setup;
    private final Watch watch = new Watch();

    /**
     * Creates a doctor.
     *
     * @param setup how Atlas is called
     */
    public Doctor(Setup setup) {
        this.setup = setup;
    }

    /**
     * Says why there are no credentials; nothing is sent.
     *
     * @param sources none of which serves
     * @param passedOver variables with settings that were left out for a profile
     * @return one problem at least
     */
    public static Diagnosis withoutCredentials(List<CredentialSource> sources, List<String> passedOver) {
        return new Diagnosis(new SourceCheck(sources, passedOver).findings(), 0);
    }

    /**
     * Runs all checks.
     *
     * @return what they found
     */
    public Diagnosis examine() {
        List<Finding> findings = new ArrayList<>();
        List<Trial> trials =
                setup.serving().credentials().stream().map(this::trial).toList();
        try {
            findings.addAll(findings(surroundings()));
            if (findings.stream().noneMatch(finding -> finding.verdict() == Verdict.PROBLEM)) {
                findings.addAll(findings(calls(trials)));
            } else {
                trials.forEach(trial -> findings.add(
                        Finding.skipped(trial.name(), LoginCheck.CHECK, "there is no connection to send it over")));
            }
        } finally {
            trials.forEach(Trial::close);
        }
        // Closing gives tokens back, which is a request, too.
        return new Diagnosis(findings, watch.requests());
    }

    private Stream<Check> surroundings() {
        return Stream.of(
                new SourceCheck(setup.sources(), setup.passedOver()),
                new ProxyCheck(setup.atlas(), Optional.ofNullable(ProxySelector.getDefault()), setup.variables()),
                new TlsCheck(setup.atlas(), Handshake.trustOfTheJvm()));
    }

    private Stream<Check> calls(List<Trial> trials) {
        AtlasCredentials asked = setup.serving().used().get(setup.version());
        return Stream.of(
                        Stream.of(new ClockCheck(setup.atlas(), trials)),
                        trials.stream().flatMap(this::ofEach),
                        trials.stream()
                                .filter(trial -> trial.credentials().equals(asked))
                                .map(this::versions),
                        Stream.of(new CompareCheck(trials)))
                .flatMap(checks -> checks);
    }

    private Stream<Check> ofEach(Trial trial) {
        return Stream.of(
                new LoginCheck(trial),
                new AddressCheck(trial),
                new TokenCheck(trial),
                afterLogin(trial, SecretCheck.CHECK, new SecretCheck(trial, setup.clock())),
                afterLogin(trial, RolesCheck.CHECK, new RolesCheck(trial)),
                afterLogin(trial, LimitsCheck.CHECK, new LimitsCheck(trial)));
    }

    private Check versions(Trial trial) {
        return new AfterLogin(
                trial,
                VersionsCheck.subject(setup.version()),
                VersionsCheck.CHECK,
                new VersionsCheck(trial, setup.version(), watch));
    }

    private static Check afterLogin(Trial trial, String check, Check next) {
        return new AfterLogin(trial, trial.name(), check, next);
    }

    private Trial trial(AtlasCredentials credentials) {
        AtlasClient client = AtlasClient.builder()
                .baseUrl(setup.atlas())
                .credentials(credentials)
                .connectTimeout(ATTEMPT)
                .attemptTimeout(ATTEMPT)
                .callTimeout(CALL)
                .maxAttempts(ATTEMPTS)
                .observer(watch)
                .clock(setup.clock())
                .sleeper(setup.sleeper())
                .build();
        return new Trial(credentials, client, setup.project(), setup.clock());
    }

    private static List<Finding> findings(Stream<Check> checks) {
        return checks.flatMap(check -> check.findings().stream()).toList();
    }
}
