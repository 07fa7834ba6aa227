package org.audiobriefing.source;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
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
   * Never asked: link-local addresses, where clouds tell a machine its secrets, multicast,
   * broadcast and "this network".
   */
  private static final List<Range> NEVER =
      List.of(
          Range.of("0.0.0.0", 8),
          Range.of("169.254.0.0", 16),
          Range.of("224.0.0.0", 4),
          Range.of("240.0.0.0", 4),
          Range.of("::", 128),
          Range.of("::a9fe:0", 112),
          Range.of("64:ff9b::a9fe:0", 112),
          Range.of("2002:a9fe::", 32),
          Range.of("fd00:ec2::254", 128),
          Range.of("fe80::", 10),
          Range.of("ff00::", 8));

  /**
   * Ranges that are not public: IANA's special-purpose registries for IPv4 and IPv6, with the
   * translations that carry an IPv4 address inside.
   */
  private static final List<Range> RESERVED =
      List.of(
          Range.of("0.0.0.0", 8),
          Range.of("10.0.0.0", 8),
          Range.of("100.64.0.0", 10),
          Range.of("127.0.0.0", 8),
          Range.of("169.254.0.0", 16),
          Range.of("172.16.0.0", 12),
          Range.of("192.0.0.0", 24),
          Range.of("192.0.2.0", 24),
          Range.of("192.88.99.0", 24),
          Range.of("192.168.0.0", 16),
          Range.of("198.18.0.0", 15),
          Range.of("198.51.100.0", 24),
          Range.of("203.0.113.0", 24),
          Range.of("224.0.0.0", 4),
          Range.of("240.0.0.0", 4),
          Range.of("::", 96),
          Range.of("64:ff9b::", 96),
          Range.of("64:ff9b:1::", 48),
          Range.of("100::", 64),
          Range.of("2001::", 23),
          Range.of("2001:db8::", 32),
          Range.of("2002::", 16),
          Range.of("3fff::", 20),
          Range.of("5f00::", 16),
          Range.of("fc00::", 7),
          Range.of("fe80::", 10),
          Range.of("fec0::", 10),
          Range.of("ff00::", 8));

  private record Range(byte[] prefix, int bits) {
    static Range of(String address, int bits) {
      try {
        return new Range(InetAddress.getByName(address).getAddress(), bits);
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
    boolean scoped = address instanceof Inet6Address six && six.getScopeId() != 0;
    byte[] bytes = address.getAddress();
    List<Range> closed = this == PUBLIC ? RESERVED : NEVER;
    return !scoped && closed.stream().noneMatch(range -> range.contains(bytes));
  }
}
