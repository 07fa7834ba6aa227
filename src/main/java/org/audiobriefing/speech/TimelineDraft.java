package org.audiobriefing.speech;

import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.script.Chapter;
import org.audiobriefing.script.Script;
import org.audiobriefing.speech.Timeline.ChapterSpan;
import org.audiobriefing.speech.Timeline.PartSpan;
import org.audiobriefing.speech.Timeline.SentenceSpan;

/**
 * Collects what was heard when. Chapters and parts begin a little before their first word, so that
 * jumping to one cuts nothing off, and each ends where the next begins.
 */
final class TimelineDraft {
  private static final double LEAD_SECONDS = 0.1;

  private final Script script;
  private final PcmFormat format;
  private final List<List<PartDraft>> chapters = new ArrayList<>();

  private record PartDraft(String title, List<SentenceSpan> sentences) {}

  TimelineDraft(Script script, PcmFormat format) {
    this.script = script;
    this.format = format;
    script.chapters().forEach(c -> chapters.add(new ArrayList<>()));
  }

  /** Returns whether nothing of this chapter was heard yet. */
  boolean begins(int chapter) {
    return chapters.get(chapter).isEmpty();
  }

  void add(int chapter, String part, SentenceSpan sentence) {
    List<PartDraft> parts = chapters.get(chapter);
    if (parts.isEmpty() || !parts.get(parts.size() - 1).title().equals(part)) {
      parts.add(new PartDraft(part, new ArrayList<>()));
    }
    parts.get(parts.size() - 1).sentences().add(sentence);
  }

  /**
   * Returns the timeline.
   *
   * @param frames length of the whole
   */
  Timeline timeline(long frames) {
    List<ChapterSpan> spans = new ArrayList<>();
    long end = frames;
    for (int c = chapters.size() - 1; c >= 0; c--) {
      if (!chapters.get(c).isEmpty()) {
        List<PartSpan> parts = parts(chapters.get(c), isFirst(c), heardBefore(c), end);
        Chapter chapter = script.chapters().get(c);
        long start = parts.get(0).start();
        spans.add(0, new ChapterSpan(chapter.title(), chapter.story(), start, end, parts));
        end = start;
      }
    }
    return new Timeline(format, frames, spans);
  }

  private boolean isFirst(int chapter) {
    return chapters.subList(0, chapter).stream().allMatch(List::isEmpty);
  }

  /** Returns where the last sentence before a chapter ends. */
  private long heardBefore(int chapter) {
    for (int c = chapter - 1; c >= 0; c--) {
      if (!chapters.get(c).isEmpty()) {
        return end(chapters.get(c).get(chapters.get(c).size() - 1));
      }
    }
    return 0;
  }

  private static long end(PartDraft part) {
    return part.sentences().get(part.sentences().size() - 1).end();
  }

  private List<PartSpan> parts(
      List<PartDraft> drafts, boolean first, long heardBefore, long chapterEnd) {
    long lead = Math.round(format.sampleRateHz() * LEAD_SECONDS);
    List<PartSpan> parts = new ArrayList<>();
    long end = chapterEnd;
    for (int p = drafts.size() - 1; p >= 0; p--) {
      PartDraft draft = drafts.get(p);
      // Where the pause is shorter than the lead, nothing of the sentence before is repeated.
      long before = p == 0 ? heardBefore : end(drafts.get(p - 1));
      long start = first && p == 0 ? 0 : Math.max(before, draft.sentences().get(0).start() - lead);
      parts.add(0, new PartSpan(draft.title(), start, end, draft.sentences()));
      end = start;
    }
    return parts;
  }
}
