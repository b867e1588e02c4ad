package dev.atlaslink.cli.doctor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says from where the credentials may be used, and if not from here, which address Atlas saw. */
final class AddressCheck implements Check {
    private static final String CHECK = "address";

    /** Of now and of before 2020, each with the address as its parameter (reported by users). */
    private static final Set<String> NOT_LISTED =
            Set.of("IP_ADDRESS_NOT_ON_ACCESS_LIST", "IP_ADDRESS_NOT_ON_WHITELIST");

    /** The list is empty, and the organization does not allow that (Atlas error codes). */
    private static final Set<String> NO_LIST = Set.of("ORG_REQUIRES_ACCESS_LIST", "ORG_REQUIRES_WHITELIST");

    private static final int MOST_SHOWN = 5;

    private final Trial trial;

    AddressCheck(Trial trial) {
        this.trial = trial;
    }

    /** Tells whether Atlas let nobody in from here. */
    static boolean isRefusedBy(Reply reply) {
        return Stream.concat(NOT_LISTED.stream(), NO_LIST.stream()).anyMatch(reply::hasCode);
    }

    @Override
    public List<Finding> findings() {
        if (isRefusedBy(trial.root())) {
            return List.of(refused(trial.root()));
        }
        if (!trial.root().succeeded()) {
            return List.of(Finding.skipped(trial.name(), CHECK, "Atlas does not let it in"));
        }
        return List.of(trial.addresses().map(this::allowed).orElseGet(this::notTold));
    }

    private Finding refused(Reply root) {
        Optional<String> seen = root.refusal()
                .filter(refusal -> NOT_LISTED.stream().anyMatch(root::hasCode))
                .flatMap(refusal ->
                        refusal.parameters().stream().filter(Objects::nonNull).findFirst())
                .map(String::valueOf);
        Finding finding = Finding.problem(
                trial.name(),
                CHECK,
                seen.map(address -> "Atlas saw " + address + ", from where it may not be used")
                        .orElse(root.why()),
                "put this address on its API access list in Atlas, or call from one that is there; the IP access list of the"
                        + " project is for databases only");
        return seen.isPresent() ? finding.with("addressSeen", seen.get()) : finding;
    }

    private Finding allowed(List<String> addresses) {
        String seen = addresses.isEmpty()
                ? "every address may use it: its access list is empty"
                : "this one is on its access list: "
                        + String.join(", ", addresses.subList(0, Math.min(MOST_SHOWN, addresses.size())))
                        + (addresses.size() > MOST_SHOWN ? ", ... (" + addresses.size() + ")" : "");
        return Finding.ok(trial.name(), CHECK, seen).with("accessList", addresses);
    }

    private Finding notTold() {
        return Finding.notKnown(
                trial.name(), CHECK, "this one may use it; " + NotTold.reason(trial, "the access list"));
    }
}
