package dev.atlaslink.cli;

import picocli.CommandLine.Command;

/** Groups what concerns the simulator. */
@Command(name = "simulator", description = "Simulates Atlas on this machine.")
final class SimulatorCommand {}
