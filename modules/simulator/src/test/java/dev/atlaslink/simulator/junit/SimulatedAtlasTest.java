package dev.atlaslink.simulator.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.ConnectException;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The extension as JUnit runs it: who shares a simulator, for how long, and what a failing test tells. */
class SimulatedAtlasTest {

    @Test
    void everyTestHasItsOwnSimulatorByDefault() {
        SampleRun.of(Samples.OwnSimulator.class).allPassed(5);
        assertThat(distinct(Samples.OwnSimulator.USED)).hasSize(5);
        assertThat(Samples.OwnSimulator.USED).allSatisfy(SimulatedAtlasTest::isGone);
    }

    @Test
    void allTestsOfAClassMayShareOneNestedOnesToo() {
        SampleRun.of(Samples.SharedSimulator.class).allPassed(3);
        assertThat(Samples.SharedSimulator.USED).hasSize(4);
        assertThat(distinct(Samples.SharedSimulator.USED)).singleElement().satisfies(SimulatedAtlasTest::isGone);
    }

    @Test
    void aNestedClassOrAMethodWithItsOwnAnnotationHasItsOwnSimulator() {
        SampleRun.of(Samples.OwnWithinShared.class).allPassed(3);
        assertThat(distinct(Samples.OwnWithinShared.USED)).hasSize(3);
    }

    @Test
    void testsInParallelDoNotMeet() {
        SampleRun.inParallel(Samples.Parallel.class, 4).allPassed(24);
        assertThat(distinct(Samples.Parallel.USED)).hasSize(24);
        assertThat(Samples.Parallel.USED).allSatisfy(SimulatedAtlasTest::isGone);
    }

    @Test
    void testsInParallelMayShareOne() {
        SampleRun.inParallel(Samples.ParallelShared.class, 4).allPassed(24);
        assertThat(distinct(Samples.ParallelShared.USED)).hasSize(1);
    }

    @Test
    void theClockStandsStillUnlessASpeedIsGiven() {
        SampleRun.of(Samples.Clocks.class).allPassed(2);
    }

    @Test
    void aSimulatorThatNobodyAsksForIsNotMissed() {
        SampleRun run = SampleRun.of(Samples.Unused.class);
        assertThat(run.failures()).containsExactly("java.lang.AssertionError: on purpose");
        assertThat(run.reported()).isEmpty();
    }

    @Test
    void aFailingTestTellsWhatTheSimulatorRespondedButNoSecret() {
        SampleRun run = SampleRun.of(Samples.Failing.class);
        assertThat(run.failures()).hasSize(2);
        assertThat(run.reported())
                .hasSize(2)
                .allSatisfy(text -> assertThat(text)
                        .contains("POST /api/oauth/token -> 401 createAccessToken, request 9 bytes, response ")
                        .doesNotContain("t0ps3cret"));
        assertThat(run.errorStream())
                .contains("inTheTest(AtlasSimulator) failed; the simulator responded:")
                .contains("inTheCleanUp(AtlasSimulator) failed; the simulator responded:")
                .doesNotContain("passes")
                .doesNotContain("t0ps3cret");
    }

    @Test
    void onlyTheLatestRequestsOfAFailingTestAreTold() {
        SampleRun run = SampleRun.of(Samples.Busy.class);
        assertThat(run.reported())
                .singleElement()
                .asString()
                .satisfies(text -> assertThat(text)
                        .startsWith("the simulator responded (the first 5 left out):\n  GET /5 -> ")
                        .hasLineCount(101));
    }

    @Test
    void aSimulatorOfATestCannotBeHadBeforeThereIsATest() {
        assertThat(SampleRun.of(Samples.TooEarly.class).failures())
                .singleElement()
                .asString()
                .contains("scope of @SimulatedAtlas is TEST, but no test runs yet; allowed is CLASS");
    }

    @Test
    void settingsThatCannotBeAreRefusedByNameAndValue() {
        assertThat(SampleRun.of(Samples.BadSettings.class).failures())
                .anyMatch(text -> text.contains("speed is -1.0; allowed is 0"))
                .anyMatch(text -> text.contains("speed is NaN; allowed is 0"))
                .anyMatch(text -> text.contains("scope of @SimulatedAtlas is CLASS on a method; allowed is TEST"))
                .hasSize(3);
    }

    @Test
    void anAnnotationSetsUpItsSimulator() {
        SampleRun.of(SettingsSamples.Seeded.class).allPassed(2);
        assertThat(SampleRun.of(SettingsSamples.Wrong.class).failures())
                .anyMatch(
                        text -> text.contains("seed of @SimulatedAtlas is \"missing.json\", which is no resource of "))
                .anyMatch(text -> text.contains("LAST_ENDPOINT_REMOVES_ANY_SERVICE"))
                .hasSize(2);
    }

    private static Set<URI> distinct(Iterable<URI> used) {
        Set<URI> distinct = new HashSet<>();
        used.forEach(distinct::add);
        return distinct;
    }

    private static void isGone(URI simulator) {
        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> Calls.get(simulator, "/"));
    }

    /** JUnit up to 5.12 closes the one; from 5.13 on it warns of what is not the other as well. */
    @Test
    @SuppressWarnings("deprecation")
    void whatIsStoredIsClosedByEveryVersionOfJUnit() {
        assertThat(RunningSimulator.class.getInterfaces())
                .contains(ExtensionContext.Store.CloseableResource.class, AutoCloseable.class);
    }
}
