package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Instant;

/** A simulator, and a machine that calls it with an API key and a service account; time stands still. */
final class DoctorPatient implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final AtlasSimulator simulator =
            AtlasSimulator.builder().clock(SimulatorClock.virtual(NOW)).start();
    private CliSurroundings surroundings = CliSurroundings.of(simulator);

    AtlasSimulator simulator() {
        return simulator;
    }

    CliSurroundings surroundings() {
        return surroundings;
    }

    void with(String variable, String value) {
        surroundings = surroundings.with(variable, value);
    }

    void without(String variable) {
        surroundings = surroundings.without(variable);
    }

    /** Sets the clock of the machine, without that of the simulator. */
    void setClock(Instant now) {
        surroundings = new CliSurroundings(
                surroundings.environment(),
                SimulatorClock.virtual(now),
                surroundings.stop(),
                surroundings.terminal(),
                surroundings.input());
    }

    DoctorRun fine() {
        return run(ExitCode.DONE);
    }

    DoctorRun problem() {
        return run(ExitCode.PROBLEM);
    }

    @Override
    public void close() {
        simulator.close();
    }

    private DoctorRun run(int exitCode) {
        DoctorRun doctor = DoctorRun.of(surroundings);
        assertThat(doctor.exitCode())
                .as(doctor.run().out() + doctor.run().err())
                .isEqualTo(exitCode);
        return doctor;
    }
}
