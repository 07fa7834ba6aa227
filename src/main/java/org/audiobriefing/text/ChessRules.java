package org.audiobriefing.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Moves of chess as its players write them: "Nf6", "Qxh2", "exd5", "O-O", and "1.e4 c5". */
final class ChessRules {
  private static final Map<String, String> PIECES =
      Map.of("K", "king", "Q", "queen", "R", "rook", "B", "bishop", "N", "knight");
  private static final String SQUARE = "([a-h])([1-8])";
  private static final String MARK = "([+#])?(?:[!?]{1,2})?";
  private static final String END = "(?![\\p{L}0-9])";
  private static final Pattern CHESS =
      Pattern.compile(
          "(?i)\\b(?:chess|grandmaster|checkmate|gambit|pawns?|bishops?|knights?|rooks?|queen|opened|moves?|resigned|castled|endgame|white|black|answered|played)\\b|[0-9]\\. ?(?:[KQRBN]x?)?[a-h][1-8]");

  private final Numbers numbers;

  ChessRules(Numbers numbers) {
    this.numbers = numbers;
  }

  List<Rule> rules() {
    return List.of(
        Rule.of(
            "chess-piece",
            "u",
            "([KQRBN])([a-h]|[1-8])?(x)?" + SQUARE + MARK + END,
            (s, m) ->
                isChess(s)
                    ? PIECES.get(m.group(1))
                        + from(m.group(2))
                        + taking(m.group(3))
                        + square(m.group(4), m.group(5))
                        + check(m.group(6))
                    : null),
        Rule.of(
            "chess-pawn-takes",
            "l",
            "([a-h])x" + SQUARE + MARK + END,
            (s, m) ->
                letter(m.group(1)) + " takes" + square(m.group(2), m.group(3)) + check(m.group(4))),
        Rule.of(
            "chess-pawn",
            "l",
            SQUARE + MARK + END,
            (s, m) ->
                isChess(s) ? square(m.group(1), m.group(2)).strip() + check(m.group(3)) : null),
        Rule.of(
            "chess-move-number",
            "d",
            "([0-9]{1,3})\\.(?:\\.\\.)?(?= ?(?:[KQRBN][a-h1-8]?x?)?[a-h]x?[a-h]?[1-8])",
            (s, m) -> numbers.say(m.group(1))),
        Rule.of(
            "chess-castles",
            "u",
            "O-O(-O)?" + END,
            (s, m) -> "castles " + (m.group(1) == null ? "king side" : "queen side")));
  }

  private static boolean isChess(Scan scan) {
    return CHESS.matcher(scan.text()).find();
  }

  private String from(String place) {
    return place == null
        ? ""
        : " " + (Character.isDigit(place.charAt(0)) ? numbers.say(place) : letter(place));
  }

  private static String taking(String takes) {
    return takes == null ? "" : " takes";
  }

  private String square(String file, String rank) {
    return " " + letter(file) + " " + numbers.say(rank);
  }

  /** A capital is said by its name. */
  private static String letter(String file) {
    return Numbers.letters(file);
  }

  private static String check(String mark) {
    return mark == null ? "" : mark.equals("+") ? " check" : " mate";
  }
}
