package dev.atlaslink.endtoend.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * Every verb, of every kind of resource and in every generation, meets right responses that were broken on their way in any
 * form: fields dropped or null, lists cut, other statuses, pages of gateways, bodies empty or cut, tunnels refused. No second POST follows a
 * success of Atlas and none a list that contradicts itself, no deletion is called done before Atlas itself says 404, nothing
 * is made twice, and nothing is thrown but an AtlasException. {@code -Dproof.runs=20000} makes more runs,
 * {@code -Dproof.seed=N} begins with another seed, such as that of a run that failed.
 */
final class BrokenResponseTest {
    private static final int RUNS = Integer.getInteger("proof.runs", 300);
    private static final long FIRST = Long.getLong("proof.seed", 0L);

    @AutoClose
    private final Stage stage = new Stage();

    @Test
    void decisionsAreFoundedOnProof() {
        List<String> failures = new ArrayList<>();
        int well = 0;
        long exchanges = 0;
        for (long seed = FIRST; seed < FIRST + RUNS; seed++) {
            ProofRun run = new ProofRun(stage, seed, List.of(Breakage.values()));
            well += run(run, seed, failures) ? 1 : 0;
            exchanges += run.exchanges();
        }
        assertThat(failures).as("runs that failed").isEmpty();
        assertThat(exchanges).as("exchanges").isGreaterThan(RUNS);
        if (RUNS >= 100) {
            assertThat(well).as("runs that ended well").isBetween(RUNS / 4, RUNS * 9 / 10);
        }
    }

    /** Whoever speaks there is not Atlas, and nobody has passed anything on. */
    @Test
    void proxyThatRefusesATunnelProvesNothing() {
        List<String> failures = new ArrayList<>();
        int refused = 0;
        int runs = Math.max(1, RUNS / 10);
        for (long seed = FIRST; seed < FIRST + runs; seed++) {
            ProofRun run = new ProofRun(stage, seed, List.of(Breakage.CONNECT_REFUSED));
            run(run, seed, failures);
            refused += run.refusedTunnels();
        }
        assertThat(failures).as("runs that failed").isEmpty();
        if (RUNS >= 100) {
            assertThat(refused).as("tunnels refused").isGreaterThan(runs / 2);
        }
    }

    private static boolean run(ProofRun run, long seed, List<String> failures) {
        try {
            return run.run();
        } catch (AssertionError | RuntimeException e) {
            failures.add("again with -Dproof.seed=" + seed + " -Dproof.runs=1: " + run + ": " + e);
            return false;
        }
    }
}
