package org.audiobriefing.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns IPA into the phones of the voices. Sounds that English lacks become the nearest that a
 * newsreader would use; length, syllable marks and secondary stress are ignored.
 */
final class IpaReader {
  private static final int LONGEST = 3;
  private static final Map<String, String> SOUNDS = sounds();
  private static final String IGNORED = "ːˑ.ˌ‿͜͡ʔʕʼʰˀ \u0303\u032F\u0329\u031E\u0320\u0308\u031A-";
  private static final String NASAL = "\u0303";

  private IpaReader() {}

  /**
   * Returns the phones. Stress stands before the syllable in IPA and on its vowel here; without any
   * mark the first full vowel is stressed.
   *
   * @throws IllegalArgumentException naming a symbol that is not known
   */
  static Pronunciation read(String ipa) {
    String text =
        Normalizer.normalize(ipa, Normalizer.Form.NFD).replace("ɔ̃", "ɔ\u0303").replace("g", "ɡ");
    List<String> phones = new ArrayList<>();
    boolean stressed = false;
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c == 'ˈ' || c == '\'') {
        stressed = true;
        i++;
        continue;
      }
      String symbol = longestAt(text, i);
      if (symbol == null) {
        if (IGNORED.indexOf(c) < 0) {
          throw new IllegalArgumentException(
              "'" + c + "' in /" + ipa + "/ is not an IPA symbol known here");
        }
        i++;
        continue;
      }
      i += symbol.length();
      for (String phone : SOUNDS.get(symbol).split(" ")) {
        boolean vowel = Pronunciation.isVowel(phone);
        phones.add(vowel && stressed ? phone + "1" : phone);
        stressed = stressed && !vowel;
      }
      if (text.startsWith(NASAL, i)) {
        phones.add("n");
      }
    }
    return new Pronunciation(withStress(mergeR(phones)));
  }

  /** A schwa and a final r are one phone here. */
  private static List<String> mergeR(List<String> phones) {
    List<String> merged = new ArrayList<>();
    for (int i = 0; i < phones.size(); i++) {
      boolean last = i + 2 >= phones.size();
      if (phones.get(i).equals("ax")
          && i + 1 < phones.size()
          && phones.get(i + 1).equals("r")
          && (last || !Pronunciation.isVowel(phones.get(i + 2)))) {
        merged.add("er");
        i++;
      } else {
        merged.add(phones.get(i));
      }
    }
    return merged;
  }

  private static List<String> withStress(List<String> phones) {
    if (phones.stream().anyMatch(p -> p.endsWith("1"))) {
      return phones;
    }
    for (int i = 0; i < phones.size(); i++) {
      if (Pronunciation.isVowel(phones.get(i)) && !phones.get(i).equals("ax")) {
        phones.set(i, phones.get(i) + "1");
        return phones;
      }
    }
    return phones;
  }

  private static String longestAt(String text, int i) {
    for (int length = LONGEST; length > 0; length--) {
      if (i + length <= text.length() && SOUNDS.containsKey(text.substring(i, i + length))) {
        return text.substring(i, i + length);
      }
    }
    return null;
  }

  /** Returns the phones of IPA in IPA order, or empty when a phone has no symbol. */
  static Optional<String> write(Pronunciation pronunciation) {
    Map<String, String> symbols = new HashMap<>();
    String[] pairs = CANONICAL.split(" ");
    for (String pair : pairs) {
      symbols.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    StringBuilder ipa = new StringBuilder();
    int onset = 0;
    List<String> phones = pronunciation.phones();
    for (String phone : phones) {
      String symbol = symbols.get(Pronunciation.unstressed(phone));
      if (symbol == null) {
        return Optional.empty();
      }
      if (phone.endsWith("1")) {
        ipa.insert(onset, 'ˈ');
      }
      ipa.append(phone.equals("er1") ? "ɝ" : symbol);
      if (Pronunciation.isVowel(phone)) {
        onset = ipa.length();
      }
    }
    return Optional.of(ipa.toString());
  }

  private static final String CANONICAL =
      "aa=ɑ ae=æ ah=ʌ ao=ɔ aw=aʊ ax=ə ay=aɪ eh=ɛ er=ɚ ey=eɪ ih=ɪ iy=i ow=oʊ oy=ɔɪ uh=ʊ uw=u b=b ch=tʃ d=d dh=ð f=f g=ɡ"
          + " hh=h jh=dʒ k=k l=l m=m n=n ng=ŋ p=p r=ɹ s=s sh=ʃ t=t th=θ v=v w=w y=j z=z zh=ʒ";

  /**
   * What is not in {@link #CANONICAL}: other notations of English, and the sounds of other
   * languages.
   */
  private static final String OTHERS =
      "r=r ɾ=r ʀ=r ʁ=r ɽ=r ɻ=r x=k χ=k ɣ=g ħ=hh ɦ=hh ç=sh ɕ=sh ʂ=sh ʑ=zh ʐ=zh ɲ=n_y ʎ=l_y ɬ=l ɭ=l ɫ=l ʟ=l c=k ɟ=jh q=k"
          + " ɢ=g ʈ=t ɖ=d ɸ=f β=v ʋ=v ʍ=w ɥ=w ɳ=n ɱ=m ts=t_s dz=d_z tɕ=ch dʑ=jh ʧ=ch ʤ=jh tʂ=ch dʐ=jh"
          + " a=aa ɒ=ao ɐ=ax e=ey o=ow y=uw ʏ=uh ø=er œ=er ɜ=er1 ɝ=er ɘ=ax ɵ=uh ʉ=uw ɨ=ih ɯ=uw ɤ=ah ɪ=ih ɶ=aa"
          + " ai=ay au=aw ei=ey ou=ow ɔi=oy əʊ=ow eə=eh_r ɛə=eh_r ɪə=ih_r ʊə=uh_r ɑu=aw ɑɪ=ay";

  private static Map<String, String> sounds() {
    Map<String, String> sounds = new HashMap<>();
    for (String pair : CANONICAL.split(" ")) {
      sounds.put(
          decomposed(pair.substring(pair.indexOf('=') + 1)), pair.substring(0, pair.indexOf('=')));
    }
    for (String pair : OTHERS.split(" ")) {
      String phones = pair.substring(pair.indexOf('=') + 1).replace('_', ' ').replace("1", "");
      sounds.put(decomposed(pair.substring(0, pair.indexOf('='))), phones);
    }
    return Map.copyOf(sounds);
  }

  private static String decomposed(String ipa) {
    return Normalizer.normalize(ipa, Normalizer.Form.NFD);
  }
}
