package org.audiobriefing.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionSettingsReaderTest {
  /** A WAV file of four samples. */
  private static final byte[] SILENCE =
      java.util.HexFormat.of()
          .parseHex(
              "524946462c00000057415645666d74201000000001000100803e0000007d0000020010006461746108000000"
                  + "0000000000000000");

  @TempDir Path folder;

  private EditionSettings read(String toml) throws IOException {
    return EditionSettingsReader.read(Files.writeString(folder.resolve("b.toml"), toml));
  }

  @Test
  void theExampleIsValid() throws IOException {
    EditionSettings settings = read(EditionSettingsReader.example());
    assertEquals(Optional.of(Duration.ofMinutes(15)), settings.length());
    assertEquals(folder.resolve("output"), settings.output());
    assertEquals("World", settings.sources().get(0).section());
    assertEquals(Optional.of(Duration.ofHours(36)), settings.sources().get(0).oldest());
  }

  @Test
  void everyKeyThatTheExampleMentionsIsKnown() throws IOException {
    String all =
        EditionSettingsReader.example()
            .replaceAll("(?m)^# (?=\\w+ = |\\[)", "")
            .replace("folder = \"articles\"               # or", "folder = \"articles\" #");
    Files.createDirectories(folder.resolve("output"));
    Files.write(
        folder.resolve("output/cover.png"), org.audiobriefing.publication.Cover.draw("x", 1400));
    Files.writeString(folder.resolve("secret"), "x");
    for (String name : java.util.List.of("opening", "closing", "sting", "bed")) {
      Files.write(folder.resolve(name + ".wav"), SILENCE);
    }
    Files.writeString(
        folder.resolve("subscriptions.opml"),
        "<opml><body><outline text='A' xmlUrl='https://x.org/a'/></body></opml>");
    EditionSettings settings = read(all);
    assertEquals(6, settings.sources().size());
    assertEquals(30, settings.keep().orElseThrow());
    assertEquals("rsync", settings.publish().get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wpn = 170|line 1|'wpn' is not a key|wpm",
        "wpm = 9000|line 1|out of bounds|80 to 600",
        "wpm = \"fast\"|line 1|whole number|80",
        "length = \"soon\"|line 1|length of time|15m",
        "timezone = \"Dublin\"|line 1|'timezone' is 'Dublin'|Europe/Dublin",
        "formats = [\"ogg\"]|line 1|'ogg'|mp3",
        "name = \"../x\"|line 1|'../x'|small letters",
        "language = \"xx\"|line 1|'xx'|en-GB",
        "title = 3|line 1|not a text|quotes",
        "title = The morning|line 1|lacks quotes|write title = \"The morning\"",
        "keep = 0|line 1|out of bounds|1 to",
        "spoken = { intro = \"This is {name}\" }|line 1|has {name}|{title}, {date}, {count}, {minutes}",
        "podcast = { base = \"https://x.org\", image = \"none.png\" }|line 1|which is not in|a cover is drawn",
        "podcast = { base = \"https://x.org\", category = \"Newz\" }|line 1|no podcast directory knows|News",
        "sounds = { intro = \"none.wav\" }|line 1|which is not there|a WAV or MP3 file",
        "network = { proxy = \"socks5://x\" }|line 1|'proxy' is|http://host:port",
        "section = [{ name = \"Sport\" }]|line 1|which no source belongs to|Sport",
        "length = \"9999999999999999d\"|line 1|length of time|15m",
        "length = \"999999d\"|line 1|ten years|15m",
        "output = \"a\\u0000b\"|line 1|not a file name|output"
      })
  void mistakesAreToldWithLineKeyAndWhatIsAllowed(
      String line, String where, String what, String allowed) {
    BriefingException e =
        assertThrows(
            BriefingException.class,
            () -> read(line + "\n[[source]]\nfeed = \"https://x.org/f\"\n"));
    assertEquals(Code.CONFIGURATION, e.diagnostic().code());
    for (String part : new String[] {where, what, allowed}) {
      assertTrue(e.getMessage().contains(part), part + " in " + e.getMessage());
    }
  }

  @Test
  void mistakesInTheSecondSourceNameItsLine() {
    BriefingException e =
        assertThrows(
            BriefingException.class,
            () ->
                read(
                    "[[source]]\nfeed = \"https://x.org/f\"\n\n[[source]]\nfeed = \"https://y.org/f\"\ntakes = 3\n"));
    assertTrue(e.getMessage().contains("line 6"), e.getMessage());
    e =
        assertThrows(
            BriefingException.class,
            () -> read("[[source]]\nfeed = \"https://x.org/f\"\nurl = \"https://x.org\"\n"));
    assertTrue(
        e.getMessage().contains("line 3") && e.getMessage().contains("one of feed"),
        e.getMessage());
    assertThrows(BriefingException.class, () -> read("title = \"x\"\n"));
    assertThrows(BriefingException.class, () -> read("title = \n"));
    assertThrows(
        BriefingException.class, () -> read("[[source]]\nfeed = \"file:///etc/passwd\"\n"));
  }

  @Test
  void addressesAreReadAsBrowsersDo() throws IOException {
    EditionSettings settings = read("[[source]]\nfeed = \"http://h/a{b}|c\"\n");
    assertEquals("http://h/a%7Bb%7D%7Cc", settings.sources().get(0).place());
  }

  @Test
  void whatIsNoAddressIsRefusedByName() {
    for (String toml :
        new String[] {
          "[[source]]\nfeed = \"http://\"\n",
          "[[source]]\nfeed = \"http://h/a\"\n[podcast]\nbase = \"https://\"\n"
        }) {
      BriefingException e = assertThrows(BriefingException.class, () -> read(toml));
      assertEquals(Code.CONFIGURATION, e.diagnostic().code());
      assertTrue(e.getMessage().contains("http or https address"), e.getMessage());
    }
  }

  @Test
  void whatAServerIsTold() throws IOException {
    Files.writeString(folder.resolve("secret"), "p4ss\n");
    EditionSettings.Source source =
        read("[[source]]\nfeed = \"https://News.example.org/a\"\nuser = \"me\"\npassword_file = \"secret\"\nuser_agent = \"Me (me@example.org)\"\nheaders = { X-Key = \"k\" }\n")
            .sources()
            .get(0);
    assertEquals("https://news.example.org:443", source.identity().origin());
    assertEquals(
        java.util.Map.of(
            "X-Key",
            "k",
            "User-Agent",
            "Me (me@example.org)",
            "Authorization",
            "Basic bWU6cDRzcw=="),
        source.identity().headers());
    assertFalse(source.toString().contains("bWU6"), "it is shown nowhere");
  }

  @Test
  void aPictureThatDirectoriesRefuseIsRefused() throws IOException {
    Path image = Files.createDirectories(folder.resolve("output")).resolve("cover.png");
    String toml =
        "[[source]]\nfeed = \"https://x.org/f\"\n[podcast]\nbase = \"https://x.org/\"\nimage = \"cover.png\"\n";
    Files.write(image, org.audiobriefing.publication.Cover.draw("x", 1000));
    BriefingException e = assertThrows(BriefingException.class, () -> read(toml));
    assertTrue(e.getMessage().contains("is 1000 by 1000 pixels"), e.getMessage());
    // A JPEG of 1500 by 1400: start, a comment, a frame header.
    Files.write(
        image,
        java.util.HexFormat.of()
            .parseHex("ffd8" + "fffe00040000" + "ffc0001108057805dc0301220002110103"));
    e = assertThrows(BriefingException.class, () -> read(toml));
    assertTrue(e.getMessage().contains("is 1500 by 1400 pixels"), e.getMessage());
    Files.writeString(image, "no picture at all");
    e = assertThrows(BriefingException.class, () -> read(toml));
    assertTrue(e.getMessage().contains("is no PNG or JPEG"), e.getMessage());
    Files.write(image, new byte[] {(byte) 0xFF, (byte) 0xD8});
    e = assertThrows(BriefingException.class, () -> read(toml));
    assertTrue(e.getMessage().contains("is cut off"), e.getMessage());
  }
}
