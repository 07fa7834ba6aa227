package org.audiobriefing.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressPolicyTest {
  @ParameterizedTest
  @CsvSource({
    "93.184.216.34,true,true",
    "2606:2800:220:1::1,true,true",
    "127.0.0.1,false,true",
    "127.9.9.9,false,true",
    "10.1.2.3,false,true",
    "172.31.0.1,false,true",
    "172.32.0.1,true,true",
    "192.168.1.1,false,true",
    "100.64.0.1,false,true",
    "198.18.0.1,false,true",
    "::1,false,true",
    "fd00::1,false,true",
    "64:ff9b::7f00:1,false,true",
    "2002:7f00:1::,false,true",
    "::ffff:127.0.0.1,false,true",
    "169.254.169.254,false,false",
    "fe80::1,false,false",
    "0.0.0.0,false,false",
    "224.0.0.1,false,false",
    "255.255.255.255,false,false",
    "64:ff9b::a9fe:a9fe,false,false",
    "2002:a9fe:a9fe::,false,false",
    "fd00:ec2::254,false,false",
    "::,false,false"
  })
  void ranges(String address, boolean open, boolean withPrivate) throws Exception {
    InetAddress parsed = InetAddress.getByName(address);
    assertEquals(open, AddressPolicy.PUBLIC.allows(parsed));
    assertEquals(withPrivate, AddressPolicy.PRIVATE_TOO.allows(parsed));
  }
}
