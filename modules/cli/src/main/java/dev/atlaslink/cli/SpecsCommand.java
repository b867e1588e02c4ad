package dev.atlaslink.cli;

import picocli.CommandLine.Command;

/** Groups what concerns the specs. */
@Command(name = "specs", description = "Compares our specs with what the vendor publishes.")
final class SpecsCommand {}
