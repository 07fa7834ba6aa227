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
    "::,false,false",
    "168.63.129.16,false,false",
    "100.100.100.200,false,false",
    "192.0.0.192,false,false",
    "fd20:ce::254,false,false",
    "::169.254.169.254,false,false",
    "::ffff:0:169.254.169.254,false,false",
    "64:ff9b:1::a9fe:a9fe,false,false",
    "2001:0:1:2:3:4:5601:5601,false,false",
    "2a00:1450::5efe:169.254.169.254,false,false",
    "::10.0.0.1,false,true",
    "::ffff:0:10.0.0.1,false,true",
    "64:ff9b::a00:1,false,true",
    "2d00::1,false,true",
    "4000::1,false,true",
    "3fff::1,false,true",
    "2001:db8::1,false,true",
    "2a00:1450:4001:81b::200e,true,true",
    "2c0f:f248::1,true,true"
  })
  void ranges(String address, boolean open, boolean withPrivate) throws Exception {
    InetAddress parsed = InetAddress.getByName(address);
    assertEquals(open, AddressPolicy.PUBLIC.allows(parsed));
    assertEquals(withPrivate, AddressPolicy.PRIVATE_TOO.allows(parsed));
  }
}
