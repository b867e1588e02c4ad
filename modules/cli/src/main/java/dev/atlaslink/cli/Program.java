package dev.atlaslink.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** Names the program; all work is done by its subcommands. */
@Command(
        name = "atlaslink",
        description = "Manages private networking of MongoDB Atlas, in every generation of its API.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        footer = {
            "",
            "Credentials come from the environment: MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET (v2),"
                    + " or MONGODB_ATLAS_PUBLIC_API_KEY and MONGODB_ATLAS_PRIVATE_API_KEY.",
            "Exit codes: 0 done, 1 Atlas or the network refused, 2 bad input, 3 a wait failed or timed out,"
                    + " 4 a comparison found differences, 5 the doctor found a problem."
        })
final class Program {}
