package org.audiobriefing.speech.freetts;

import com.sun.speech.freetts.en.us.CMUVoice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;

/** The data files inside the FreeTTS jar. */
final class FreeTtsData {
  private FreeTtsData() {}

  /**
   * Returns a whole file; FreeTTS itself reads byte by byte, which costs a tenth of a second more.
   */
  static byte[] bytes(String name) {
    try (InputStream in = CMUVoice.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns an address at which FreeTTS's own readers find such a file, already in memory. */
  static URL inMemory(String name) {
    byte[] bytes = bytes(name);
    URLStreamHandler handler =
        new URLStreamHandler() {
          @Override
          protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
              @Override
              public void connect() {}

              @Override
              public InputStream getInputStream() {
                return new ByteArrayInputStream(bytes);
              }
            };
          }
        };
    try {
      return new URL(null, "memory:/" + name, handler);
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
