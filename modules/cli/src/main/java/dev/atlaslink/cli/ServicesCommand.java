package dev.atlaslink.cli;

import picocli.CommandLine.Command;

/** Groups what concerns private endpoint services. */
@Command(name = "services", description = "Manages private endpoint services.")
final class ServicesCommand {}
