package org.audiobriefing.article.credits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiobriefing.article.Texts;
import org.audiobriefing.tables.Table;
import org.audiobriefing.text.Months;

/**
 * The one grammar of lines that say who made a story, for pages and for pasted text: a label, names
 * with roles, places and outlets, agencies, and a date, in any order that pages use. Its words are
 * {@link Agencies} and the tables {@code roles.tsv} and {@code credit-labels.tsv}.
 */
public final class Credits {
  private static final int MAX_CHARS = 220;
  private static final int MAX_WORDS = 24;
  private static final int MAX_NAME_WORDS = 5;
  private static final int MOST_ROLE_WORDS = 3;

  /** "Yard Opens First School for Crane Rescue" is no person with an outlet. */
  private static final int MOST_PLACED_WORDS = 3;

  private static final Set<String> ROLES = roles("role");
  private static final Set<String> BEFORE_ROLES = roles("before");
  private static final Set<String> STAFF = roles("staff");
  private static final Set<String> PAPERS = roles("paper");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iU)^(?:" + labels() + ")\\s*:?\\s+(?=\\p{Lu}|\\p{Ll}{2,3} \\p{Lu}|the \\p{L})");
  private static final Pattern LABEL_ALONE = Pattern.compile("(?iU)^(?:" + labels() + ")\\s*:?$");

  /** One of these stands in every label; looking for them spares most lines the grammar. */
  private static final Pattern LABEL_WORD =
      Pattern.compile(
          "(?iU)\\b(?:by|text|words|story|report|author|writer|reporter|interview|von|par|por|di|da|cura|door|af|av|przez|autor(?:in)?|auteur|recueillis)|[Bb]y(?=\\p{Lu})");

  private static final Pattern LATE_LABEL =
      Pattern.compile(
          "(?i)^(?:posted|published|submitted|created|added|written|updated)\\b[^.]{0,24}?\\bby\\s+(?=\\p{Lu})");
  private static final Pattern PHOTO =
      Pattern.compile(
          "(?i)^(?:photo(?:graph)?s?|pictures?|images?|illustrations?|video|graphics?|fotos?|bild(?:er)?|photographie)\\b.*");

  /** Behind who wrote it stands who drew it: "Text von Anna Berg Illustration von Tom Lee". */
  private static final Pattern SECOND_LABEL =
      Pattern.compile(
          "(?iU)(?<=\\p{L}{2})[,;.]?\\s+(?:all )?(?:photo(?:graph(?:s|y)?|s)?|pictures?|images?|illustrations?|illustrationen|foto(?:s|grafie)?|bild(?:er)?|video|grafik|dessins?|ilustraci[oó]n)\\s*(?::|by\\b|von\\b|par\\b|por\\b|de\\b|di\\b).*$");

  /** An agency that the table does not know says what it is. */
  private static final Pattern NEWS_AGENCY =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}'’.-]+ ){1,3}(?:News (?:Agency|Service|Wire)|Newswire|Press Agency)");

  /** "Interview: Anna Berg Portrait: Tom Lee": what another label credits. */
  private static final Pattern OTHER_LABEL =
      Pattern.compile("(?<=\\p{L}{2})[,;]?\\s+\\p{Lu}\\p{L}+:\\s+\\p{Lu}.*$");

  /** "Anne Roche (Nancy, envoyée spéciale)": where she writes from, and as what. */
  private static final Pattern BRACKET = Pattern.compile("(?<=\\p{L}) \\(.*\\)$");

  private static final Pattern JOINED_WITH =
      Pattern.compile("^(?:avec|mit|with|con|com|und|and|et|y) ");

  private static final Pattern SEGMENTS =
      Pattern.compile(
          "\\s*[|·•—–]\\s*|\\s+[-@/]\\s+|/(?=\\p{Lu})|\\s{2,}|(?<=\\p{Ll}{3})\\.\\s+(?=\\p{Lu}\\p{Ll})");
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)\\s*(?:,|;|&|\\+)\\s*|\\s+(?:and|und|et|y|e|og|och|en|i|with|mit|avec|con|com|met|z)\\s+");
  private static final Pattern PLACE =
      Pattern.compile("(?<=\\p{L})\\s+(?:in|at|from|aus|à|en|under|unter)\\s+(?:the )?\\p{Lu}.*$");
  private static final Pattern OUTLET =
      Pattern.compile(
          "(?<=\\p{L})\\s+(?:(?:[Ff]or|FOR|OF|für|pour|para)\\s+(?:the |The |die |le |la |el )?|[Oo]f [Tt]he )\\p{Lu}.*$");
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)(?<=\\p{L})(?:\\s*(?:\\d* ?(?:comments?|kommentare?|views?)|(?:categories|kategorien?|tags|filed under)\\b.*|follow(?:ing)?|twitter|facebook|linkedin|instagram|e-?mail|share|bio)|(?<=\\p{Ll}{2})\\d{1,2})$");
  private static final Pattern DAY =
      Pattern.compile("(?:\\b|(?<=\\p{Ll}))(\\p{Lu}\\p{Ll}{2,8})\\.? \\d{1,2}\\b");
  private static final Pattern HANDLE = Pattern.compile("@\\w+|\\S+@\\S+");
  private static final Pattern WHEN =
      Pattern.compile(
          "(?i)\\b(?:(?:first |last )?(?:posted|published|updated|modified|aktualisiert|veröffentlicht|publiée?|paru|mise? à jour|publicado|actualizado|aktualisert|aangepast|bijgewerkt|gepubliceerd|geplaatst|pubblicato|aggiornato|atualizado|opublikowano|aktualizacja|stand|submitted|created)(?: on| at| le| am| el)?\\s*:?|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\b,?|(?:mon|diens|donners|frei|sams|sonn)tag,?|mittwoch,?|sonnabend,?|(?:lun|mar|mercre|jeu|vendre|same)di,?|dimanche,?|lunes,?|martes,?|miércoles,?|jueves,?|viernes,?|sábado,?|domingo,?|(?:maan|dins|woens|donder|vrij|zater|zon)dag,?|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica),?|(?:segunda|terça|quarta|quinta|sexta)-feira,?|(?:poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela),?|(?:há|hace|il y a|vor) (?:cerca de )?\\d+ \\p{L}+|\\d+ \\p{L}+ (?:geleden|fa|temu|atrás)\\b|\\d{1,2}h\\d\\d|(?:about |over )?(?:\\d+|an?|one) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|\\d+ ?(?:min(?:ute)?s?)(?: read)?|\\d{1,2}[:.]\\d\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?(?: ?(?:uhr|gmt|bst|ist|utc|est|edt|cet|et|pt))?|uhr|\\bon(?=\\s*(?:\\||$)))");
  private static final Pattern ON = Pattern.compile("(?i)\\b(?:on|at|am|um|le|el)\\s*(?=[|,]|$)");
  private static final Pattern BY_GLUED = Pattern.compile("^(By|Von|Par|Por)(?=\\p{Lu}[\\p{Ll}.])");
  private static final Pattern ROLE_GLUED =
      Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll}+(?:[ -]\\p{L}+){0,3}$)");
  private static final Pattern EDGES = Pattern.compile("^[\\s,.:;|·•–—@/-]+|[\\s,:;|·•–—@/-]+$");
  private static final Pattern BARS = Pattern.compile("(?:\\s*\\|\\s*)+");
  private static final Pattern FINAL_STOP = Pattern.compile("\\.$");
  private static final Pattern NOT_OF_A_WORD = Pattern.compile("[^\\p{L}-]");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,5}");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){1,3}|\\p{Lu}{1,2}");

  private Credits() {}

  private static Set<String> roles(String kind) {
    return Table.load(Credits.class, "roles").rows().stream()
        .filter(row -> row.cell(1).equals(kind))
        .flatMap(row -> row.forms(0).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String labels() {
    return Table.load(Credits.class, "credit-labels").rows().stream()
        .map(row -> row.cell(0))
        .collect(Collectors.joining("|"));
  }

  /**
   * What a line says.
   *
   * @param names of persons, agencies and desks, in their order
   * @param labelled whether it says so, with "By" or the like
   * @param certain whether a role, a place, an agency, a date or the form of a list shows that the
   *     names are credited, where there is no label
   */
  public record Credit(List<String> names, boolean labelled, boolean certain) {}

  /** Returns whether a line is a label whose names stand on the next. */
  public static boolean isLabelAlone(String line) {
    return line.length() < 40 && LABEL_ALONE.matcher(line.strip()).matches();
  }

  /**
   * Returns the names that a line credits with "By" or the like; empty when it has no such label.
   */
  static List<String> labelled(String line) {
    return line.length() <= MAX_CHARS && LABEL_WORD.matcher(line).find()
        ? read(line).filter(Credit::labelled).map(Credit::names).orElse(List.of())
        : List.of();
  }

  /** Reads a line; empty when it credits nobody. */
  public static Optional<Credit> read(String line) {
    if (line.length() > MAX_CHARS || Texts.words(line) > MAX_WORDS) {
      return Optional.empty();
    }
    String plain = HANDLE.matcher(line).replaceAll(" ");
    boolean dated = VisibleDate.in(plain).isPresent();
    plain = withoutWhen(plain);
    boolean labelled = false;
    Matcher label = LATE_LABEL.matcher(line);
    if (label.find()) {
      labelled = true;
      plain = withoutWhen(line.substring(label.end()));
    }
    plain = SECOND_LABEL.matcher(BY_GLUED.matcher(plain).replaceFirst("$1 ")).replaceFirst("");
    label = LABEL.matcher(plain);
    if (label.find()) {
      labelled = true;
      plain = OTHER_LABEL.matcher(plain.substring(label.end())).replaceFirst("");
    }
    plain = withoutBracket(plain);
    boolean timed = !plain.equals(line.strip());
    return read(plain, labelled, dated || timed && !labelled);
  }

  /** An agency in brackets is credited too. */
  private static String withoutBracket(String line) {
    Matcher bracket = BRACKET.matcher(line);
    if (!bracket.find()) {
      return line;
    }
    String inside =
        JOINED_WITH
            .matcher(line.substring(bracket.start() + 2, line.length() - 1))
            .replaceFirst("");
    String rest = line.substring(0, bracket.start());
    return Agencies.isNamed(inside) || ACRONYM.matcher(inside).matches()
        ? rest + " | " + inside
        : rest;
  }

  /** Returns a line without days, times and the words for when something appeared. */
  static String withoutWhen(String line) {
    return EDGES.matcher(withoutDates(line)).replaceAll("");
  }

  private static String withoutDates(String text) {
    String plain = text;
    for (int i = 0; i < 3; i++) {
      Optional<VisibleDate.Found> found = VisibleDate.in(plain);
      if (found.isEmpty()) {
        break;
      }
      plain = plain.replace(found.get().written(), " | ");
    }
    plain =
        DAY.matcher(plain)
            .replaceAll(
                m ->
                    Months.number(m.group(1)).isPresent()
                        ? " | "
                        : Matcher.quoteReplacement(m.group()));
    plain = WHEN.matcher(plain).replaceAll(" | ");
    plain = ON.matcher(plain).replaceAll(" | ");
    return BARS.matcher(plain).replaceAll(" | ").strip();
  }

  private static Optional<Credit> read(String plain, boolean labelled, boolean dated) {
    List<String> names = new ArrayList<>();
    boolean certain = dated;
    int strange = 0;
    boolean behindRole = false;
    String[] segments = SEGMENTS.split(plain);
    for (int s = 0; s < segments.length; s++) {
      String segment = EDGES.matcher(segments[s]).replaceAll("");
      if (segment.isEmpty() || PHOTO.matcher(segment).matches()) {
        continue;
      }
      behindRole |= s > 0 && !names.isEmpty();
      for (String piece : NAMES.split(segment)) {
        Piece read =
            piece(
                EDGES.matcher(piece).replaceAll(""),
                labelled && names.isEmpty(),
                labelled && !names.isEmpty());
        if (behindRole && !read.name().isEmpty() && !isSomebody(read.name())) {
          continue; // "Guest author, Berg Adhesives"
        }
        behindRole |= read.known() && read.name().isEmpty() && !names.isEmpty();
        certain |= read.certain() || s > 0 && !read.name().isEmpty();
        if (!read.name().isEmpty() && !names.contains(read.name())) {
          names.add(read.name());
        } else if (read.name().isEmpty() && !read.known()) {
          strange += names.isEmpty() ? 2 : Texts.words(piece) > 4 ? 2 : 1;
        }
      }
    }
    certain |= names.size() > 1;
    boolean fits = labelled ? !names.isEmpty() : strange <= 2 && !names.isEmpty();
    return fits ? Optional.of(new Credit(names, labelled, certain)) : Optional.empty();
  }

  /**
   * Behind who wrote it only a person or an agency is credited; the rest is an outlet or a place.
   */
  private static boolean isSomebody(String name) {
    return Agencies.isNamed(name)
        || ACRONYM.matcher(name).matches()
        || GivenNames.begins(name)
        || NEWS_AGENCY.matcher(name).matches();
  }

  /**
   * A piece between separators.
   *
   * @param name "" when it is none
   * @param known whether it is a name, role or place at all
   * @param certain whether it carries a role or place, or names an agency
   */
  private record Piece(String name, boolean known, boolean certain) {
    static final Piece NOTHING = new Piece("", false, false);
  }

  private static Piece piece(String text, boolean first, boolean joined) {
    if (text.isEmpty()) {
      return new Piece("", true, false);
    }
    Optional<String> agency = Agencies.named(text);
    if (agency.isPresent()) {
      return new Piece(agency.get(), true, true);
    }
    String bare = OUTLET.matcher(PLACE.matcher(text).replaceFirst("")).replaceFirst("");
    bare = NOISE.matcher(bare.strip()).replaceFirst("").strip();
    boolean placed = !bare.equals(text);
    agency = Agencies.named(bare);
    if (agency.isPresent()) {
      return new Piece(agency.get(), true, true);
    }
    if (NEWS_AGENCY.matcher(bare).matches()
        || !first && joined && ACRONYM.matcher(bare).matches()) {
      return new Piece(bare, true, true);
    }
    String[] words = unglued(bare).split(" ");
    int role = roleStart(words);
    boolean desk = role < words.length && STAFF.contains(lower(words[words.length - 1]));
    if (first && desk && isStaff(words)) {
      return new Piece(String.join(" ", words), true, true);
    }
    // "By Jane Roe, Rural Affairs Editor": what follows a name is what she does.
    boolean does = !first && role < words.length && words.length <= MOST_ROLE_WORDS;
    if (role == 0 || does) {
      boolean staff = first && isStaff(words);
      return new Piece(staff ? String.join(" ", words) : "", true, true);
    }
    String name = String.join(" ", List.of(words).subList(0, role));
    boolean tooLong = !first && placed && role > MOST_PLACED_WORDS;
    if (isPerson(name) && !tooLong && (first || !BylineReader.isOrganisation(name))
        || first && isPenName(name)) {
      return new Piece(
          Texts.nameCase(FINAL_STOP.matcher(name).replaceAll("")),
          true,
          placed || role < words.length);
    }
    return Piece.NOTHING;
  }

  /** "Jane RoeReporter": a browser sets two boxes side by side without a blank. */
  private static String unglued(String text) {
    Matcher glued = ROLE_GLUED.matcher(text);
    while (glued.find()) {
      String rest = text.substring(glued.start());
      if (isRole(rest.split(" "))) {
        return text.substring(0, glued.start()) + " " + rest;
      }
    }
    return text;
  }

  private static boolean isRole(String[] words) {
    return roleStart(words) == 0;
  }

  /** Returns where a role begins: at the words before it, if it ends in one; else behind all. */
  private static int roleStart(String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (ROLES.contains(lower(words[i]))
          || STAFF.contains(lower(words[i])) && i == words.length - 1) {
        int start = i;
        while (start > 0 && BEFORE_ROLES.contains(lower(words[start - 1]))) {
          start--;
        }
        boolean ofPaper =
            start > 2
                && lower(words[start]).equals("staff")
                && PAPERS.contains(lower(words[start - 1]));
        return ofPaper ? start - 1 : start;
      }
    }
    return words.length;
  }

  private static String lower(String word) {
    return NOT_OF_A_WORD.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static boolean isStaff(String[] words) {
    return words.length <= 4 && Character.isUpperCase(words[0].codePointAt(0));
  }

  private static boolean isPerson(String name) {
    String[] words = name.split(" ");
    boolean initials =
        words.length > 1
            && INITIALS.matcher(words[0]).matches()
            && Character.isUpperCase(words[words.length - 1].codePointAt(0));
    return words.length <= MAX_NAME_WORDS && (Texts.looksLikeName(name) || initials);
  }

  /** Behind a label one word with a capital, or a few, is somebody. */
  private static boolean isPenName(String name) {
    return !name.isEmpty()
        && Character.isUpperCase(name.codePointAt(0))
        && Texts.words(name) <= 4
        && name.length() <= 60;
  }
}
