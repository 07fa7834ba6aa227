package org.audiobriefing.source;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses may be asked. Feeds and redirects are written by strangers; without a policy they
 * could make this program talk to machines that only its host can reach.
 */
public enum AddressPolicy {
  /** Only addresses of the public internet. */
  PUBLIC,
  /** Private networks and this machine too, but nothing that is no place for a web server. */
  PRIVATE_TOO;

  /**
   * Never asked: link-local addresses and the others where clouds tell a machine its secrets
   * (Azure, Alibaba, Oracle, AWS, Google), multicast, broadcast and "this network".
   */
  private static final List<Range> NEVER =
      ranges(
          "0.0.0.0/8 169.254.0.0/16 224.0.0.0/4 240.0.0.0/4",
          "168.63.129.16/32 100.100.100.200/32 192.0.0.192/32",
          "::/128 fe80::/10 fec0::/10 ff00::/8 fd00:ec2::254/128 fd20:ce::254/128");

  /** IPv4 that is not public: IANA's special-purpose registry. */
  private static final List<Range> RESERVED =
      ranges(
          "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12",
          "192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15",
          "198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 168.63.129.16/32");

  /**
   * IPv6 that is public: what IANA has given to the registries of the regions ("IPv6 Global Unicast
   * Address Assignments", 2026). Everything else is unassigned or reserved.
   */
  private static final List<Range> ASSIGNED =
      ranges(
          "2001::/16 2003::/18 2400::/12 2410::/12 2600::/12 2610::/23 2620::/23 2630::/12",
          "2800::/12 2a00::/12 2a10::/12 2c00::/12");

  /** What is not public within those: protocol assignments, benchmarks and documentation. */
  private static final List<Range> RESERVED_WITHIN = ranges("2001::/23 2001:db8::/32");

  /** Where an IPv6 address carries an IPv4 address, and at which byte of it. */
  private static final List<Carrier> CARRIERS =
      List.of(
          new Carrier(Range.of("::/96"), 12),
          new Carrier(Range.of("::ffff:0:0:0/96"), 12),
          new Carrier(Range.of("64:ff9b::/96"), 12),
          new Carrier(Range.of("64:ff9b:1::/48"), 12),
          new Carrier(Range.of("2002::/16"), 2),
          new Carrier(Range.of("2001::/32"), 4));

  /** The interface part of an ISATAP address (RFC 5214) ends in an IPv4 address. */
  private static final byte[] ISATAP = {0x5E, (byte) 0xFE};

  private static List<Range> ranges(String... lists) {
    return Arrays.stream(lists)
        .flatMap(list -> Arrays.stream(list.split(" ")))
        .map(Range::of)
        .toList();
  }

  private record Carrier(Range range, int at) {}

  private record Range(byte[] prefix, int bits) {
    static Range of(String written) {
      int slash = written.indexOf('/');
      try {
        byte[] prefix = InetAddress.getByName(written.substring(0, slash)).getAddress();
        return new Range(prefix, Integer.parseInt(written.substring(slash + 1)));
      } catch (UnknownHostException e) {
        throw new IllegalStateException(e);
      }
    }

    boolean contains(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit & 7);
        if ((address[bit >> 3] & mask) != (prefix[bit >> 3] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Returns whether an address may be asked. An IPv4 address in IPv6 clothes counts as itself. */
  public boolean allows(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean scoped = address instanceof Inet6Address six && six.getScopeId() != 0;
    return !scoped && allows(bytes) && carried(bytes).stream().allMatch(this::allows);
  }

  private boolean allows(byte[] address) {
    if (within(NEVER, address)) {
      return false;
    }
    return this == PRIVATE_TOO
        || (address.length == 4
            ? !within(RESERVED, address)
            : within(ASSIGNED, address) && !within(RESERVED_WITHIN, address));
  }

  /** The loopback address ::1 looks like a carrier, and carries nothing. */
  private static List<byte[]> carried(byte[] address) {
    List<byte[]> carried = new ArrayList<>();
    if (address.length == 4 || isLoopback(address)) {
      return carried;
    }
    for (Carrier carrier : CARRIERS) {
      if (carrier.range().contains(address)) {
        carried.add(Arrays.copyOfRange(address, carrier.at(), carrier.at() + 4));
      }
    }
    if (address[10] == ISATAP[0] && address[11] == ISATAP[1]) {
      carried.add(Arrays.copyOfRange(address, 12, 16));
    }
    if (address[0] == 0x20 && address[1] == 1 && address[2] == 0 && address[3] == 0) {
      carried.add(teredoClient(address));
    }
    return carried;
  }

  private static boolean isLoopback(byte[] address) {
    byte[] loopback = new byte[16];
    loopback[15] = 1;
    return Arrays.equals(address, loopback);
  }

  /** Teredo (RFC 4380) hides the client's address by inverting it. */
  private static byte[] teredoClient(byte[] address) {
    byte[] client = Arrays.copyOfRange(address, 12, 16);
    for (int i = 0; i < client.length; i++) {
      client[i] = (byte) ~client[i];
    }
    return client;
  }

  private static boolean within(List<Range> ranges, byte[] address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }
}
