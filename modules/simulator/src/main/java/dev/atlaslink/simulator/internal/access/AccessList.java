package dev.atlaslink.simulator.internal.access;

import dev.atlaslink.simulator.internal.error.ErrorCode;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** Knows from where the API may be called; from everywhere at first. */
public final class AccessList {

    private volatile List<AddressBlock> blocks;

    /** Refuses every address that is in none of the blocks. */
    public void allowOnly(List<AddressBlock> allowed) {
        blocks = List.copyOf(allowed);
    }

    public void allowEverywhere() {
        blocks = null;
    }

    /** Returns the only blocks that are allowed; empty if every address is. */
    public Optional<List<AddressBlock>> blocks() {
        return Optional.ofNullable(blocks);
    }

    void require(InetAddress address) {
        List<AddressBlock> allowed = blocks;
        if (allowed != null && allowed.stream().noneMatch(block -> block.contains(address))) {
            String shown = address.getHostAddress();
            throw ErrorCode.IP_ADDRESS_NOT_ON_ACCESS_LIST
                    .with(shown)
                    .because("the request came from " + shown + " but only " + allowed + " may call");
        }
    }
}
