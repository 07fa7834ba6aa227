package org.audiobriefing.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Attribution;
import org.audiobriefing.article.Block;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.edition.ReadingList;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.catalog.Published;
import org.audiobriefing.publication.check.Finding;
import org.audiobriefing.speech.Timeline;
import org.audiobriefing.speech.Voice;

/** Results as JSON, one object a line. */
final class JsonLines {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonLines() {}

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private static String object(Body body) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static String article(String source, Outcome<Article> outcome) {
    Article article = outcome.value();
    Attribution attribution = article.attribution();
    return object(
        json -> {
          json.writeStringField("source", source);
          json.writeStringField("headline", article.headline());
          json.writeStringField("standfirst", article.standfirst().orElse(null));
          strings(json, "body", article.body().stream().flatMap(b -> b.text().lines()).toList());
          strings(json, "authors", attribution.authors());
          json.writeStringField("date", attribution.date().orElse(null));
          json.writeStringField("publisher", attribution.publisher().orElse(null));
          optional(json, "agency", attribution.agency());
          optional(json, "modified", attribution.modified());
          optional(json, "authorNote", attribution.authorNote());
          optional(json, "correction", attribution.correction());
          strings(json, "captions", article.captions().stream().map(Block::text).toList());
          json.writeStringField("language", article.language());
          strings(json, "notes", outcome.notes().stream().map(Diagnostic::whole).toList());
        });
  }

  static String made(Published published) {
    Publication publication = published.publication();
    Timeline timeline = publication.timeline();
    double rate = timeline.format().sampleRateHz();
    return object(
        json -> {
          json.writeStringField("wav", published.file(Format.WAV).map(Path::toString).orElse(null));
          json.writeStringField("play", published.best().toString());
          strings(json, "files", published.files().stream().map(Path::toString).toList());
          json.writeStringField("title", publication.script().title());
          json.writeNumberField("seconds", Math.round(timeline.frames() / rate * 1000) / 1000.0);
          json.writeArrayFieldStart("chapters");
          for (Timeline.ChapterSpan chapter : timeline.chapters()) {
            json.writeStartObject();
            json.writeStringField("title", chapter.title());
            json.writeNumberField("start", Math.round(chapter.start() / rate * 1000) / 1000.0);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  static String finding(Finding finding) {
    return object(
        json -> {
          json.writeStringField("file", finding.file().toString());
          json.writeBooleanField("ok", finding.faults().isEmpty());
          strings(json, "facts", finding.facts());
          strings(json, "faults", finding.faults());
        });
  }

  static String listed(ReadingList.Item item) {
    return object(
        json -> {
          json.writeStringField("place", item.place());
          json.writeStringField("title", item.title());
          json.writeStringField("added", item.added().toString());
        });
  }

  static String planned(List<String> files) {
    return object(
        json -> {
          json.writeStringField("wouldWrite", files.get(0));
          strings(json, "files", files);
        });
  }

  static String voice(Voice voice) {
    return object(
        json -> {
          json.writeStringField("name", voice.name());
          json.writeStringField("engine", voice.engine());
          json.writeStringField("language", voice.language());
          json.writeNumberField("wpm", voice.wordsAMinute());
          json.writeStringField("licence", voice.licence());
          json.writeStringField("description", voice.description());
        });
  }

  private static void optional(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    json.writeStringField(name, value.orElse(null));
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
