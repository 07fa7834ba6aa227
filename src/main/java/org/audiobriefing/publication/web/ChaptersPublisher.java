package org.audiobriefing.publication.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.Publisher;
import org.audiobriefing.speech.Timeline.ChapterSpan;

/** Writes chapters for podcast apps: "JSON Chapters Format", version 1.2.0, of Podcasting 2.0. */
public final class ChaptersPublisher implements Publisher {
  private static final String VERSION = "1.2.0";

  @Override
  public void publish(Publication publication, Path target, AtomicFiles files) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("version", VERSION);
      json.writeStringField("title", publication.title());
      json.writeArrayFieldStart("chapters");
      for (ChapterSpan chapter : publication.timeline().chapters()) {
        chapter(json, publication, chapter);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    files.write(target, text + "\n");
  }

  private static void chapter(JsonGenerator json, Publication publication, ChapterSpan chapter)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("startTime", seconds(publication, chapter.start()));
    json.writeNumberField("endTime", seconds(publication, chapter.end()));
    json.writeStringField("title", chapter.title());
    Optional<URI> address = publication.address(chapter);
    if (address.isPresent()) {
      json.writeStringField("url", address.get().toASCIIString());
    }
    json.writeEndObject();
  }

  private static BigDecimal seconds(Publication publication, long frame) {
    return BigDecimal.valueOf(publication.timeline().seconds(frame))
        .setScale(3, RoundingMode.HALF_EVEN);
  }
}
