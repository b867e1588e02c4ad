package dev.atlaslink.simulator.internal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressBlockTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7, true",
        "203.0.113.7, 203.0.113.8, false",
        "203.0.113.0/24, 203.0.113.255, true",
        "203.0.113.0/24, 203.0.114.0, false",
        "203.0.113.7/24, 203.0.113.1, true",
        "203.0.113.128/25, 203.0.113.127, false",
        "203.0.113.128/25, 203.0.113.128, true",
        "0.0.0.0/0, 255.255.255.255, true",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "::1, 0:0:0:0:0:0:0:1, true",
        "::/0, 203.0.113.7, false",
        "0.0.0.0/0, ::1, false",
    })
    void aBlockHoldsTheAddressesThatShareItsPrefix(String block, String address, boolean expected)
            throws UnknownHostException {
        assertThat(AddressBlock.parse(block).orElseThrow().contains(InetAddress.getByName(address)))
                .isEqualTo(expected);
    }

    /** Of an address that differs in one bit, the block holds as many prefixes as end before that bit. */
    @RepeatedTest(20)
    void oneBitIsOutsideEveryBlockWhosePrefixReachesIt(RepetitionInfo repetition) throws UnknownHostException {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] network = new byte[random.nextBoolean() ? 4 : 16];
        random.nextBytes(network);
        int bit = random.nextInt(network.length * 8);
        byte[] other = network.clone();
        other[bit / 8] ^= (byte) (0x80 >> bit % 8);
        String address = InetAddress.getByAddress(network).getHostAddress();

        for (int prefix = 0; prefix <= network.length * 8; prefix++) {
            AddressBlock block = AddressBlock.parse(address + "/" + prefix).orElseThrow();
            assertThat(block.contains(InetAddress.getByAddress(network))).isTrue();
            assertThat(block.contains(InetAddress.getByAddress(other)))
                    .as("bit %d of %s", bit, block)
                    .isEqualTo(prefix <= bit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0/32", "::/128", "10.0.0.0/0", "255.255.255.255", "fe80::1"})
    void aBlockShowsTheTextItWasReadFrom(String text) {
        assertThat(AddressBlock.parse(text)).map(AddressBlock::toString).hasValue(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "10.0.0.0/33",
                "::/129",
                "10.0.0.0/",
                "10.0.0.0/08",
                "10.0.0.0/-1",
                "10.0.0.256",
                "10.0.0",
                "10.0.0.0.0",
                "10.0.0.01",
                "1:2",
                "::1::2",
                " 10.0.0.1",
                "cafe",
            })
    void anythingElseIsNoBlock(String text) {
        assertThat(AddressBlock.parse(text)).isEmpty();
    }

    @Test
    void anAddressIsABlockOfItself() throws UnknownHostException {
        AddressBlock block = AddressBlock.parse("2001:db8::1").orElseThrow();

        assertThat(block.contains(InetAddress.getByName("2001:db8::1"))).isTrue();
        assertThat(block.contains(InetAddress.getByName("2001:db8::2"))).isFalse();
    }
}
