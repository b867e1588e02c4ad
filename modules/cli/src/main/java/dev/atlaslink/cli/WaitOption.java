package dev.atlaslink.cli;

import dev.atlaslink.client.Operation;
import java.time.Duration;
import java.util.Stack;
import java.util.function.Consumer;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Lets a command wait until what it started is done. */
final class WaitOption {
    static final String DEFAULT = "60m";

    @Option(
            names = "--wait",
            arity = "0..1",
            paramLabel = "DURATION",
            fallbackValue = DEFAULT,
            preprocessor = IdIsNoDuration.class,
            description = "Wait until it is done, at most this long, such as 90s, 10m or 1h. Without a duration: "
                    + DEFAULT + ".")
    private Duration limit;

    boolean isSet() {
        return limit != null;
    }

    /** Returns what waits, if that is asked for. */
    Consumer<Operation<?>> waiting(Console console) {
        return operation -> {
            if (limit != null) {
                WatchOptions.await(operation, limit, console);
            }
        };
    }

    /** Leaves an id after {@code --wait} to the command. */
    static final class IdIsNoDuration implements IParameterPreprocessor {
        @Override
        @SuppressWarnings("JdkObsolete") // picocli's own signature
        public boolean preprocess(
                Stack<String> args, CommandSpec command, ArgSpec option, java.util.Map<String, Object> info) {
            if (args.isEmpty() || !args.peek().matches("[a-f0-9]{24}|vpce-.*|/.*")) {
                return false;
            }
            option.setValue(Durations.parse(DEFAULT));
            return true;
        }
    }
}
