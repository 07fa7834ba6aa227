package org.audiobriefing.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web and e-mail addresses, handles and hashtags. */
final class WebRules {
  private static final Pattern SCHEME = Pattern.compile("(?i)^https?://");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
  private static final Pattern SHORT_INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}{1,2}");

  private static final Set<String> ENDINGS_AS_WORDS =
      Set.of(
          "com", "org", "net", "gov", "info", "biz", "co", "news", "app", "dev", "blog", "shop",
          "online", "site", "radio", "scot");

  /** Endings that no sentence begins with where a blank is missing, as "in" and "it" are. */
  private static final Set<String> NO_WORDS =
      Set.of(
          "com", "org", "net", "gov", "edu", "ie", "uk", "eu", "io", "tv", "fm", "scot", "cymru",
          "de", "fr", "nl", "au", "ca", "nz", "ru", "ua");

  private static final Set<String> LISTED_WORDS = Set.of("COP", "NATO", "FIFA", "UEFA", "BAFTA");
  private static final int LONG_LABEL = 6;

  /** Names so short are mostly initials. */
  private static final int SHORT_LABEL = 3;

  private static final Set<String> SAID_NAMES = Set.of("gmail", "gov");

  private static final String NAME = "[\\p{L}0-9](?:[\\p{L}0-9-]{0,62}+)";
  private static final String DOMAIN =
      "(?:"
          + NAME
          + "\\.){1,8}(?:com|org|net|gov|edu|info|biz|ie|uk|eu|us|co|io|tv|fm|ai|app|dev|news|scot|cymru|wales|de|fr|es|it|nl|be|au|ca|nz|in|cn|ru|ua)"
          + "(?![\\p{L}0-9-])";

  private final Numbers numbers;

  WebRules(Numbers numbers) {
    this.numbers = numbers;
  }

  List<Rule> rules() {
    return List.of(
        Rule.of(
            "email",
            "uld",
            "[\\p{L}0-9._%+-]{1,64}@((?:" + NAME + "\\.){1,8}[\\p{L}]{2,})",
            this::email),
        Rule.of("url", "ul", "(?i:https?://|www\\.)[^\\s<>\"]{1,2000}+", this::url),
        Rule.of("url-bare", "uld", DOMAIN + "(?:/[^\\s<>\"]{0,500}+)?", this::bare),
        Rule.of(
            "handle",
            "s",
            "@([\\p{L}_][\\p{L}0-9_]{0,40}+)",
            (s, m) -> Scan.isWordChar(s.before()) ? null : "at " + camel(m.group(1))),
        Rule.of(
            "address-in-brackets",
            "s",
            "<((?:" + NAME + "\\.?){1,4}@(?:" + NAME + "\\.){1,8}\\p{L}{2,})>",
            (s, m) -> mail(m.group(1))),
        Rule.of("tag", "s", "</?(\\p{L}{1,10})/?>", (s, m) -> Numbers.letters(m.group(1))),
        Rule.of(
            "plus-plus", "u", "([A-Z])\\+\\+(?![\\p{L}0-9+])", (s, m) -> m.group(1) + " plus plus"),
        Rule.of(
            "dollar-as-letter",
            "ul",
            "(\\p{L}{1,20}+)\\$(\\p{L}{2,20}+)(?![0-9])",
            (s, m) -> Numbers.lower(m.group(1) + "s" + m.group(2))),
        Rule.of("sharp", "u", "([A-Z])#(?![\\p{L}0-9#])", (s, m) -> m.group(1) + " sharp"),
        Rule.of("dot-net", "s", "\\.NET(?![\\p{L}0-9])", (s, m) -> "dot net"),
        Rule.of(
            "hashtag-number",
            "s",
            "#([0-9]{1,6})(?![0-9A-Za-z])",
            (s, m) -> "number " + numbers.say(m.group(1))),
        Rule.of(
            "hashtag", "s", "#([\\p{L}0-9_]{1,60}+)", (s, m) -> "hashtag " + camel(m.group(1))));
  }

  private String email(Scan scan, Matcher m) {
    return mail(m.group());
  }

  private String mail(String address) {
    int at = address.indexOf('@');
    return parts(address.substring(0, at)) + " at " + domain(address.substring(at + 1));
  }

  private String url(Scan scan, Matcher m) {
    return address(SCHEME.matcher(trimmed(m.group())).replaceFirst(""));
  }

  /** "Bull.In" and "Bull.it" at a missing blank are no addresses. */
  private String bare(Scan scan, Matcher m) {
    String address = trimmed(m.group());
    int slash = address.indexOf('/');
    String domain = slash < 0 ? address : address.substring(0, slash);
    boolean proper =
        domain.equals(Numbers.lower(domain))
            || Character.isUpperCase(domain.charAt(0))
                && NO_WORDS.contains(domain.substring(domain.lastIndexOf('.') + 1));
    boolean dots = domain.indexOf('.') < domain.length() - 3 || !INITIALS.matcher(domain).matches();
    return proper && dots && !SHORT_INITIALS.matcher(domain).matches() ? address(address) : null;
  }

  private static String trimmed(String url) {
    int end = url.length();
    while (end > 0 && ".,;:!?)]'\"".indexOf(url.charAt(end - 1)) >= 0) {
      end--;
    }
    return url.substring(0, end);
  }

  private String address(String address) {
    int slash = address.indexOf('/');
    if (slash < 0 || slash == address.length() - 1) {
      return domain(slash < 0 ? address : address.substring(0, slash));
    }
    String path = address.substring(slash + 1);
    int query = path.indexOf('?');
    String shown = query < 0 ? path : path.substring(0, query);
    String spoken = shown.length() > 60 ? "" : " slash " + parts(shown);
    return domain(address.substring(0, slash)) + spoken;
  }

  private String domain(String domain) {
    StringBuilder words = new StringBuilder();
    for (String label : domain.split("\\.")) {
      words.append(words.isEmpty() ? "" : " dot ");
      boolean word = ENDINGS_AS_WORDS.contains(Numbers.lower(label)) || isSayable(label);
      words.append(
          label.equalsIgnoreCase("www") ? "W W W" : word ? parts(label) : Numbers.letters(label));
    }
    return words.toString();
  }

  /** Names of firms run words together: "btinternet" and "nvidia" are said, "bbc" is spelled. */
  private static boolean isSayable(String label) {
    if (label.length() <= SHORT_LABEL) {
      return SAID_NAMES.contains(Numbers.lower(label));
    }
    return label.length() >= LONG_LABEL
        ? Numbers.lower(label).chars().filter(c -> "aeiouy".indexOf(c) >= 0).count() * 5
            >= label.length()
        : Pronounceable.test(label) || SAID_NAMES.contains(Numbers.lower(label));
  }

  /** Says a run of words, digits and marks as it stands in an address. */
  private String parts(String text) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      int end = i + 1;
      if (Character.isLetter(c)) {
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        words.append(' ').append(Numbers.lower(text.substring(i, end)));
      } else if (Scan.isDigit(c)) {
        while (end < text.length() && Scan.isDigit(text.charAt(end))) {
          end++;
        }
        String digits = text.substring(i, end);
        words
            .append(' ')
            .append(
                digits.length() <= 4 ? numbers.name(digits) : NumberSpeller.digits(digits, "zero"));
      } else {
        words.append(mark(c));
      }
      i = end;
    }
    return words.toString().strip();
  }

  private static String mark(char c) {
    return switch (c) {
      case '.' -> " dot";
      case '-' -> " dash";
      case '_' -> " underscore";
      case '/' -> " slash";
      case '+' -> " plus";
      case '@' -> " at";
      default -> "";
    };
  }

  /** Splits "ClimateAction2030" into its words. */
  private String camel(String name) {
    StringBuilder words = new StringBuilder();
    for (String part :
        name.split(
            "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=[0-9])|(?<=[0-9])(?=\\p{L})|_|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})")) {
      if (part.isEmpty()) {
        continue;
      }
      boolean letters =
          part.length() > 1
              && !(part.length() >= 3 && Pronounceable.test(part) && LISTED_WORDS.contains(part))
              && part.length() <= 4
              && part.equals(part.toUpperCase(java.util.Locale.ROOT));
      words.append(words.isEmpty() ? "" : " ");
      words.append(
          Scan.isDigit(part.charAt(0))
              ? numbers.name(part)
              : letters ? Numbers.letters(part) : Numbers.lower(part));
    }
    return words.toString();
  }
}
