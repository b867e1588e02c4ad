package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.RegionalMode;
import dev.atlaslink.client.internal.version.RegionalModeCalls;

/** Regional mode over the calls of whichever generation has it. */
final class RegionalModeFacade implements RegionalMode {
    private final RegionalModeCalls calls;

    RegionalModeFacade(RegionalModeCalls calls) {
        this.calls = calls;
    }

    @Override
    public boolean isEnabled() {
        return calls.isEnabled();
    }

    @Override
    public void enable() {
        Change.make(() -> calls.set(true));
    }

    @Override
    public void disable() {
        Change.make(() -> calls.set(false));
    }
}
