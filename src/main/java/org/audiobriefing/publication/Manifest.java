package org.audiobriefing.publication;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Attribution;
import org.audiobriefing.article.Block;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.diagnostic.Redaction;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.speech.Timeline;
import org.audiobriefing.speech.Voice;

/** Writes the file that tells programs everything about a briefing. */
public final class Manifest {
  private final Publication publication;
  private final List<Path> files;
  private final JsonGenerator json;

  private Manifest(Publication publication, List<Path> files, JsonGenerator json) {
    this.publication = publication;
    this.files = files;
    this.json = json;
  }

  /**
   * Writes the manifest.
   *
   * @param published the finished files of the briefing
   */
  public static void publish(
      Publication publication, List<Path> published, Path target, AtomicFiles files) {
    files.write(target, channel -> write(publication, published, channel));
  }

  private static void write(Publication publication, List<Path> published, FileChannel channel)
      throws IOException {
    OutputStream out = Channels.newOutputStream(channel);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
      printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
      json.setPrettyPrinter(printer);
      new Manifest(publication, published, json).root();
      json.writeRaw('\n');
      json.flush();
    }
  }

  private void root() throws IOException {
    Timeline timeline = publication.narration().timeline();
    json.writeStartObject();
    json.writeStringField("title", publication.script().title());
    json.writeStringField("program", "Audio Briefing " + publication.production().programVersion());
    json.writeStringField(
        "created", publication.production().created().truncatedTo(ChronoUnit.SECONDS).toString());
    json.writeStringField("language", publication.script().language());
    seconds("duration", timeline.frames());
    json.writeNumberField("sampleRateHz", timeline.format().sampleRateHz());
    settings();
    json.writeArrayFieldStart("files");
    for (Path file : files) {
      json.writeStartObject();
      json.writeStringField("name", file.getFileName().toString());
      json.writeNumberField("bytes", Files.size(file));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("articles");
    for (Article article : publication.articles()) {
      article(article);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("chapters");
    for (Timeline.ChapterSpan chapter : timeline.chapters()) {
      chapter(chapter);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notes");
    for (Diagnostic note : publication.notes()) {
      json.writeString(note.toString());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void settings() throws IOException {
    json.writeObjectFieldStart("settings");
    Voice voice = publication.voices().get(0);
    json.writeStringField("voice", voice.name());
    json.writeStringField("engine", voice.engine());
    json.writeStringField("wordTimes", voice.wordTimes());
    json.writeArrayFieldStart("otherVoices");
    for (Voice other : publication.voices().subList(1, publication.voices().size())) {
      json.writeStartObject();
      json.writeStringField("voice", other.name());
      json.writeStringField("engine", other.engine());
      json.writeStringField("language", other.language());
      json.writeStringField("wordTimes", other.wordTimes());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("wordsAMinute", decimal(publication.production().wordsAMinute(), 0));
    json.writeNumberField(
        "wordsAMinuteReached", decimal(publication.narration().wordsAMinute(), 1));
    json.writeNumberField(
        "loudnessTargetLufs", decimal(publication.production().loudness().lufs(), 1));
    if (publication.reachedLufs().isPresent()) {
      json.writeNumberField("loudnessLufs", decimal(publication.reachedLufs().getAsDouble(), 1));
    }
    json.writeNumberField(
        "truePeakDbtp", decimal(publication.production().loudness().truePeakDbtp(), 1));
    json.writeEndObject();
  }

  private void article(Article article) throws IOException {
    Attribution attribution = article.attribution();
    json.writeStartObject();
    json.writeStringField("source", Redaction.of(article.source()));
    json.writeStringField("headline", whole(article.headline()));
    json.writeStringField("standfirst", whole(article.standfirst().orElse(null)));
    strings("body", article.body().stream().map(Block::text).toList());
    strings("captions", article.captions().stream().map(Block::text).toList());
    strings("authors", attribution.authors());
    json.writeStringField("publisher", whole(attribution.publisher().orElse(null)));
    json.writeStringField("agency", whole(attribution.agency().orElse(null)));
    json.writeStringField("date", attribution.date().orElse(null));
    json.writeStringField("modified", attribution.modified().orElse(null));
    json.writeStringField("authorNote", whole(attribution.authorNote().orElse(null)));
    json.writeStringField("correction", whole(attribution.correction().orElse(null)));
    json.writeStringField("language", article.language());
    json.writeStringField(
        "address", article.address().map(URI::toASCIIString).map(Redaction::of).orElse(null));
    json.writeEndObject();
  }

  private void chapter(Timeline.ChapterSpan chapter) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", chapter.title());
    seconds("start", chapter.start());
    seconds("end", chapter.end());
    if (chapter.story() >= 0) {
      json.writeNumberField("article", chapter.story());
    }
    json.writeArrayFieldStart("parts");
    for (Timeline.PartSpan part : chapter.parts()) {
      if (!part.title().isEmpty()) {
        json.writeStartObject();
        json.writeStringField("title", part.title());
        seconds("start", part.start());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sentences");
    for (Timeline.SentenceSpan sentence : chapter.sentences()) {
      json.writeStartObject();
      json.writeStringField("text", whole(sentence.utterance().written()));
      seconds("start", sentence.start());
      seconds("end", sentence.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(whole(value));
    }
    json.writeEndArray();
  }

  private void seconds(String name, long frames) throws IOException {
    PcmFormat format = publication.narration().timeline().format();
    json.writeNumberField(name, decimal((double) frames / format.sampleRateHz(), 3));
  }

  private static BigDecimal decimal(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
  }

  /** Half a character is none: strict readers refuse it. */
  private static String whole(String text) {
    if (text == null) {
      return null;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> whole.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c));
    return whole.toString();
  }
}
