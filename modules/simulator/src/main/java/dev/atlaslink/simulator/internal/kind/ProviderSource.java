package dev.atlaslink.simulator.internal.kind;

import dev.atlaslink.simulator.internal.state.Provider;
import java.util.Optional;

/** Says how the provider of an item is told, if it has one. */
public enum ProviderSource {
    /** By the path of each operation, so that a list is of one provider. */
    PATH,
    /** By the body of the creation alone, in which none means AWS; a list is of all providers. */
    BODY,
    /** Not at all: it is of no provider. */
    NONE;

    /** Returns the provider of an item that a request creates. */
    public Optional<Provider> created(Call call) {
        return switch (this) {
            case PATH -> Optional.of(call.provider());
            case BODY ->
                Optional.of(
                        call.body().hasNonNull("provider") ? Provider.valueOf(call.text("provider")) : Provider.AWS);
            case NONE -> Optional.empty();
        };
    }

    /** Returns the provider to whose items a request is limited. */
    public Optional<Provider> asked(Call call) {
        return this == PATH ? Optional.of(call.provider()) : Optional.empty();
    }
}
