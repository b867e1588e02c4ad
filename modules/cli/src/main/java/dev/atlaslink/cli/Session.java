package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;

/**
 * Holds what all commands of one run share.
 *
 * @param console its surroundings
 * @param connection says which Atlas, as whom
 * @param output says how results are printed
 * @param interruptNotice what to say on Ctrl-C
 */
record Session(Console console, ConnectionOptions connection, OutputOptions output, InterruptNotice interruptNotice) {
    static Session of(Console console, FailureReport failures) {
        return new Session(console, new ConnectionOptions(), new OutputOptions(), new InterruptNotice(failures));
    }

    ResultWriter results() {
        return output.writer(console);
    }

    /** Prints what Atlas sent as it came, unless something else was asked for. */
    ResultWriter rawResults() {
        return output.rawWriter(console);
    }

    /** Returns a command line for the same project, with the same kind of output. */
    String again(String arguments) {
        return "atlaslink " + arguments + connection.arguments() + output.arguments();
    }
}
