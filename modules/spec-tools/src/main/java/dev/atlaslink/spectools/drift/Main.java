package dev.atlaslink.spectools.drift;

/** Runs a command about the specs as a process: {@code .ci/specs} starts it. */
public final class Main {
    private Main() {}

    /** Ends the process with the exit code of the command. */
    public static void main(String[] args) {
        System.exit(new SpecsProgram(System.out, System.err).run(args));
    }
}
