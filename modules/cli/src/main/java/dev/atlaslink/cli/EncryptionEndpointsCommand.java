package dev.atlaslink.cli;

import picocli.CommandLine.Command;

/** Groups what concerns the private endpoints for encryption at rest. */
@Command(
        name = "encryption-endpoints",
        description = "Manages private endpoints for encryption at rest with the customer's keys (v2 only).")
final class EncryptionEndpointsCommand {}
