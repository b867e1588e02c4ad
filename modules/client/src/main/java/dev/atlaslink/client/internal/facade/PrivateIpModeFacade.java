package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.PrivateIpMode;
import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.internal.family.Change;
import dev.atlaslink.client.internal.version.shared.PrivateIpModeCalls;

/** Private IP mode over the calls of whichever generation has it. */
final class PrivateIpModeFacade implements PrivateIpMode {
    private final PrivateIpModeCalls calls;

    PrivateIpModeFacade(PrivateIpModeCalls calls) {
        this.calls = calls;
    }

    @Override
    public boolean isEnabled() {
        return Action.during("isEnabled of the private IP mode", calls::isEnabled);
    }

    @Override
    public void disable() {
        Action.during("disable of the private IP mode", () -> Change.make(calls::disable));
    }
}
