package org.audiobriefing.speech.freetts;

import com.sun.speech.freetts.PhoneSet;
import com.sun.speech.freetts.PhoneSetImpl;
import com.sun.speech.freetts.en.us.CMUVoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What phonetics says of phones, from FreeTTS's table; read when it is first asked. */
public final class PhoneFeatures {
  private static final PhoneSet PHONES = load();
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private PhoneFeatures() {}

  private static PhoneSet load() {
    try {
      return new PhoneSetImpl(CMUVoice.class.getResource("phoneset.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns a feature of a phone, for example {@code +} for {@code vc} of a vowel; "0" when it has
   * none.
   */
  public static String of(String phone, String feature) {
    return KNOWN.computeIfAbsent(
        phone + ' ' + feature,
        key -> {
          String value = PHONES.getPhoneFeature(phone, feature);
          return value == null ? "0" : value;
        });
  }
}
