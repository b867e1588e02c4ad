package dev.atlaslink.simulator.internal.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds a block of IPv4 or IPv6 addresses, written in CIDR notation. */
public final class AddressBlock {

    private static final Pattern CIDR = Pattern.compile("([0-9a-fA-F:.]+)(?:/(0|[1-9][0-9]{0,2}))?");
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");

    private final String text;
    private final byte[] network;
    private final int prefixLength;

    private AddressBlock(String text, byte[] network, int prefixLength) {
        this.text = text;
        this.network = network;
        this.prefixLength = prefixLength;
    }

    /** Reads a block, or one address; empty if the text is neither. Bits behind the prefix do not matter. */
    public static Optional<AddressBlock> parse(String text) {
        Matcher cidr = CIDR.matcher(text);
        if (!cidr.matches()) {
            return Optional.empty();
        }
        return address(cidr.group(1)).map(InetAddress::getAddress).flatMap(network -> {
            int bits = network.length * Byte.SIZE;
            int prefixLength = cidr.group(2) == null ? bits : Integer.parseInt(cidr.group(2));
            return prefixLength > bits ? Optional.empty() : Optional.of(new AddressBlock(text, network, prefixLength));
        });
    }

    /** Reads a literal address; a name, which would have to be looked up, never gets as far as the lookup. */
    private static Optional<InetAddress> address(String literal) {
        boolean isIpv6 = literal.indexOf(':') >= 0;
        if (!isIpv6 && !IPV4.matcher(literal).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(isIpv6 ? "[" + literal + "]" : literal));
        } catch (UnknownHostException e) {
            // The caller refuses the text by name.
            return Optional.empty();
        }
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != network.length) {
            return false;
        }
        int wholeBytes = prefixLength / Byte.SIZE;
        for (int i = 0; i < wholeBytes; i++) {
            if (bytes[i] != network[i]) {
                return false;
            }
        }
        int restOfBits = prefixLength % Byte.SIZE;
        return restOfBits == 0 || ((bytes[wholeBytes] ^ network[wholeBytes]) & 0xff) >> (Byte.SIZE - restOfBits) == 0;
    }

    /** Shows the text it was read from. */
    @Override
    public String toString() {
        return text;
    }
}
