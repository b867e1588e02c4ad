package dev.atlaslink.cli;

import picocli.CommandLine.Command;

/** Groups what concerns regional mode. */
@Command(
        name = "regional-mode",
        description = "Shows or switches regional mode, which allows several services in one region.")
final class RegionalModeCommand {}
