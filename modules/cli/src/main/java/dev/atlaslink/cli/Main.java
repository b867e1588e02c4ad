package dev.atlaslink.cli;

/** Runs the command line as a process. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args as typed
     */
    public static void main(String[] args) {
        System.exit(new AtlasCli(Console.ofProcess(), StopSignal.ofProcess()).run(args));
    }
}
