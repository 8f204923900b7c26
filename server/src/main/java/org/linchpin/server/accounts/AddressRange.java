package org.linchpin.server.accounts;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// Addresses that begin with the same bits, such as `10.0.0.0/8`, or a single one.
///
/// @param first any address of the range, 4 or 16 bytes
/// @param bits how many bits count
public record AddressRange(byte[] first, int bits) {
  public AddressRange {
    first = first.clone();
  }

  @Override
  public byte[] first() {
    return first.clone();
  }

  /// @throws IllegalArgumentException when the text is no address or range
  public static AddressRange of(String text) {
    String[] parts = text.strip().split("/", -1);
    if (parts.length > 2 || !isAddress(parts[0])) {
      throw new IllegalArgumentException(
          "'%s' is no address; expected one such as 10.0.0.7 or 10.0.0.0/8.".formatted(text));
    }
    byte[] address = bytes(parts[0]);
    int most = address.length * 8;
    int bits = parts.length == 1 ? most : prefix(parts[1]);
    if (bits <= 0 || bits > most) {
      throw new IllegalArgumentException(
          "'%s' has %s bits after the slash; expected 1 to %s.\nMaybe name the proxy's own address: to trust every address is to trust whatever a stranger claims."
              .formatted(text, parts[1], most));
    }
    return new AddressRange(address, bits);
  }

  private static int prefix(String text) {
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
  }

  /// True for digits and colons that stand for an address; names are never looked up.
  static boolean isAddress(String text) {
    return (text.matches("\\d{1,3}(\\.\\d{1,3}){3}")
            || text.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*"))
        && bytes(text).length > 0;
  }

  private static byte[] bytes(String text) {
    try {
      return InetAddress.getByName(text).getAddress();
    } catch (UnknownHostException nonsense) {
      return new byte[0];
    }
  }

  /// True when the address begins with the same bits.
  public boolean contains(String address) {
    if (!isAddress(address)) {
      return false;
    }
    byte[] other = bytes(address);
    if (other.length != first.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((other[bit / 8] & mask) != (first[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AddressRange(byte[] theirs, int count)
        && count == bits
        && Arrays.equals(theirs, first);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(first) * 31 + bits;
  }
}
