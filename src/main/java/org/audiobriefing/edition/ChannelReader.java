package org.audiobriefing.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.audiobriefing.publication.podcast.Category;
import org.audiobriefing.publication.podcast.Channel;

/** Reads the table {@code [podcast]} of the settings. */
final class ChannelReader {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s]+(?:/\\S*)?");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");
  private static final Pattern IMAGE = Pattern.compile("(?i).*\\.(?:jpe?g|png)");
  private static final int LEAST_PIXELS = 1400;
  private static final int MOST_SEASONS = 10_000;

  private final TomlTable table;
  private final String title;
  private final Path output;

  /**
   * @param title of the series
   * @param output folder of the editions, in which the image lies
   */
  ChannelReader(TomlTable table, String title, Path output) {
    this.table = table;
    this.title = title;
    this.output = output;
  }

  /** Returns it. */
  Channel channel() {
    table.allow(
        "base",
        "author",
        "email",
        "description",
        "summary",
        "category",
        "image",
        "explicit",
        "keep",
        "season",
        "numbers",
        "persons",
        "locked",
        "license");
    String base = table.required("base", "the address of the output folder on the web");
    if (!ADDRESS.matcher(base).matches()) {
      throw table.wrong("base", "is '" + base + "'", "allowed: an http or https address");
    }
    return new Channel(
        table.web("base", base.endsWith("/") ? base : base + "/"),
        table.text("author", title),
        email(),
        table.text("description", title + "."),
        table.filled("summary", ""),
        category(),
        image(),
        table.flag("explicit", false),
        table.has("season")
            ? Optional.of(table.whole("season", 1, 1, MOST_SEASONS))
            : Optional.empty(),
        table.flag("numbers", true),
        table.texts("persons"),
        table.flag("locked", true),
        table.optional("license"));
  }

  private Category category() {
    String written = table.text("category", "News");
    return Category.named(written)
        .orElseThrow(
            () ->
                table.wrong(
                    "category",
                    "is '" + written + "', which no podcast directory knows",
                    "perhaps \"" + Category.nearest(written) + "\""));
  }

  private String email() {
    String written = table.text("email", "");
    if (!written.isEmpty() && !EMAIL.matcher(written).matches()) {
      throw table.wrong(
          "email", "is '" + written + "'", "allowed: an address such as me@example.org");
    }
    return written;
  }

  /** Podcast directories take square JPEG and PNG pictures only. */
  private Optional<String> image() {
    Optional<String> image = table.optional("image");
    if (image.isPresent() && !IMAGE.matcher(image.get()).matches()) {
      throw table.wrong("image", "is '" + image.get() + "'", "allowed: a .jpg or .png file");
    }
    image.ifPresent(this::checked);
    return image;
  }

  /** Directories refuse pictures that are not square, or smaller than 1400 pixels. */
  private void checked(String image) {
    Path file = output.resolve(image);
    if (!Files.isRegularFile(file)) {
      throw table.wrong(
          "image",
          "is '" + image + "', which is not in " + output,
          "put it there, or leave the key out: a cover is drawn");
    }
    try {
      PictureSize size = PictureSize.of(file);
      if (size.width() != size.height() || size.width() < LEAST_PIXELS) {
        throw table.wrong(
            "image",
            "is " + size.width() + " by " + size.height() + " pixels",
            "allowed: square, at least " + LEAST_PIXELS);
      }
    } catch (IOException e) {
      throw table.wrong(
          "image", "is '" + image + "', which " + message(e), "allowed: a .jpg or .png file");
    }
  }

  private static String message(IOException e) {
    return e.getMessage() == null ? "is cut off" : e.getMessage();
  }
}
