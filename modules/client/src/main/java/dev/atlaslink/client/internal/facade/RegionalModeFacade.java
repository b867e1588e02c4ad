package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.RegionalMode;
import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.internal.family.Change;
import dev.atlaslink.client.internal.version.shared.RegionalModeCalls;

/** Regional mode over the calls of whichever generation has it. */
final class RegionalModeFacade implements RegionalMode {
    private final RegionalModeCalls calls;

    RegionalModeFacade(RegionalModeCalls calls) {
        this.calls = calls;
    }

    @Override
    public boolean isEnabled() {
        return Action.during("isEnabled of the regional mode", calls::isEnabled);
    }

    @Override
    public void enable() {
        Action.during("enable of the regional mode", () -> Change.make(() -> calls.set(true)));
    }

    @Override
    public void disable() {
        Action.during("disable of the regional mode", () -> Change.make(() -> calls.set(false)));
    }
}
