package dev.atlaslink.simulator.internal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.atlaslink.simulator.internal.error.Refused;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The API may be called from everywhere until only some blocks of addresses are allowed. */
class AccessListTest {

    private final AccessList list = new AccessList();
    private final AddressBlock office = AddressBlock.parse("203.0.113.0/24").orElseThrow();
    private final AddressBlock home = AddressBlock.parse("198.51.100.7").orElseThrow();

    @Test
    void atFirstEveryAddressMayCall() {
        assertThat(list.blocks()).isEmpty();
        assertThatCode(() -> list.require(address("192.0.2.1"))).doesNotThrowAnyException();
    }

    @Test
    void onlyAddressesOfTheBlocksMayCall() {
        list.allowOnly(List.of(office, home));

        assertThat(list.blocks()).hasValue(List.of(office, home));
        assertThatCode(() -> list.require(address("203.0.113.9"))).doesNotThrowAnyException();
        assertThatCode(() -> list.require(address("198.51.100.7"))).doesNotThrowAnyException();
        assertThat(Refused.by(() -> list.require(address("198.51.100.8"))))
                .isEqualTo("403 IP_ADDRESS_NOT_ON_ACCESS_LIST: the request came from 198.51.100.8 but only"
                        + " [203.0.113.0/24, 198.51.100.7] may call");
    }

    @Test
    void noBlockAtAllRefusesEveryAddress() {
        list.allowOnly(List.of());

        assertThat(Refused.by(() -> list.require(address("127.0.0.1")))).startsWith("403 ");
    }

    @Test
    void everywhereIsAllowedAgain() {
        list.allowOnly(List.of());
        list.allowEverywhere();

        assertThat(list.blocks()).isEmpty();
        assertThatCode(() -> list.require(address("192.0.2.1"))).doesNotThrowAnyException();
    }

    @Test
    void theBlocksAreThoseThatWereGivenWhateverBecomesOfTheirList() {
        List<AddressBlock> given = new ArrayList<>(List.of(office));
        list.allowOnly(given);
        given.add(home);

        assertThat(list.blocks()).hasValue(List.of(office));
    }

    private static InetAddress address(String literal) throws UnknownHostException {
        return InetAddress.getByName(literal);
    }
}
