package org.audiobriefing.publication.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.audiobriefing.TestBriefing;
import org.audiobriefing.publication.Cover;
import org.audiobriefing.publication.catalog.Published;
import org.audiobriefing.publication.podcast.Category;
import org.audiobriefing.publication.podcast.Channel;
import org.audiobriefing.publication.podcast.Episode;
import org.audiobriefing.publication.podcast.IndexPage;
import org.audiobriefing.speech.Timeline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a real browser, from a file as listeners open it. */
class PageTest {
  private static final Path SHOTS = Path.of("target", "screenshots");

  @TempDir static Path folder;
  @TempDir static Path profile;
  private static Chromium browser;
  private static Timeline timeline;
  private static String address;

  @BeforeAll
  static void publish() throws Exception {
    browser = Chromium.start(profile);
    Published published =
        TestBriefing.publish(
            folder, "src/samples/island-election.txt", "src/samples/river-flood.html");
    assertEquals(List.of(), published.failures());
    timeline = published.publication().timeline();
    address = folder.resolve("test.html").toUri().toString();
  }

  @AfterAll
  static void close() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    browser.size(1280, 900);
    browser.scheme("light");
    browser.open(address);
    // The old page shall not remember its place while it goes.
    browser.evaluate("Storage.prototype.setItem = () => {}; localStorage.clear()");
    browser.open(address);
    browser.await("document.getElementById('audio').readyState >= 1");
  }

  private static double now() throws Exception {
    return browser.evaluate("document.getElementById('audio').currentTime").asDouble();
  }

  @Test
  void playsFromAFileAndAsksForNothingElse() throws Exception {
    double length = browser.evaluate("document.getElementById('audio').duration").asDouble();
    assertEquals(timeline.seconds(timeline.frames()), length, 0.1);
    browser.evaluate("document.getElementById('play').click()");
    browser.await("document.getElementById('audio').currentTime > 0.3");
    assertEquals("Pause", browser.evaluate("document.getElementById('play').textContent").asText());
    for (String asked : browser.requests()) {
      assertTrue(asked.startsWith("file:") || asked.startsWith("data:"), asked);
    }
  }

  @Test
  void chaptersSeekAndTheHighlightFollows() throws Exception {
    Timeline.ChapterSpan second = timeline.chapters().get(2);
    browser.evaluate("document.querySelectorAll('nav a')[2].click()");
    browser.await("!document.getElementById('audio').paused");
    assertEquals(timeline.seconds(second.start()), now(), 1.0);
    browser.await("document.querySelector('.s.said') !== null");
    browser.await("CSS.highlights.get('word').size === 1");
    String current =
        browser.evaluate("document.querySelector('nav a[aria-current]').dataset.title").asText();
    assertEquals(second.title(), current);
    // Wherever the sound is, the highlighted sentence and word are those of the timeline.
    for (int i = 3; i < second.sentences().size(); i += 5) {
      Timeline.SentenceSpan sentence = second.sentences().get(i);
      int word = sentence.wordStarts().length / 2;
      double at = timeline.seconds(sentence.wordStarts()[word]) + 0.03;
      browser.evaluate(
          "audio.pause(); new Promise(done => { audio.addEventListener('seeked', done, {once: true}); audio.currentTime = "
              + at
              + " })");
      assertEquals(
          sentence.utterance().written(),
          browser.evaluate("document.querySelector('.s.said').textContent").asText());
      var spoken = sentence.utterance().words().get(word);
      assertEquals(
          sentence.utterance().written().substring(spoken.start(), spoken.end()),
          browser.evaluate("[...CSS.highlights.get('word')].join('')").asText());
    }
  }

  @Test
  void aSentenceIsPlayedByClickAndByEnter() throws Exception {
    browser.evaluate("document.querySelectorAll('.s')[7].click()");
    browser.await("!document.getElementById('audio').paused");
    double start =
        browser
            .evaluate(
                "times = JSON.parse(document.getElementById('times').textContent), times[7][0] / 1000")
            .asDouble();
    assertEquals(start, now(), 1.0);
    browser.evaluate(
        "document.getElementById('audio').pause(); document.querySelectorAll('.s')[7].focus()");
    browser.press("ArrowDown");
    browser.press("Enter");
    browser.await("!document.getElementById('audio').paused");
    assertEquals(browser.evaluate("times[8][0] / 1000").asDouble(), now(), 1.0);
  }

  @Test
  void theKeyboardAloneReachesEverything() throws Exception {
    Set<String> reached = new TreeSet<>();
    for (int i = 0; i < 80; i++) {
      browser.press("Tab");
      reached.add(
          browser
              .evaluate(
                  "(e => e === document.body ? 'end' : e.id || e.dataset.skip + e.dataset.step || e.textContent)(document.activeElement)")
              .asText());
    }
    String all = reached.toString();
    for (String id : List.of("play", "speed", "follow", "shortcuts", "position")) {
      assertTrue(reached.contains(id), id + " in " + all);
    }
    for (String skip : List.of("sentence-1", "sentence1", "paragraph-1", "story1")) {
      assertTrue(reached.contains(skip), skip + " in " + all);
    }
    // Nothing holds the focus for ever: the list is walked through and begins again.
    assertTrue(reached.contains("end") || reached.size() > 15, all);
  }

  @Test
  void keysSkipAndCanBeSwitchedOff() throws Exception {
    browser.press("n");
    assertEquals(timeline.seconds(timeline.chapters().get(1).start()), now(), 0.05);
    browser.press("l");
    double later = now();
    assertTrue(later > timeline.seconds(timeline.chapters().get(1).start()));
    browser.press("+");
    assertEquals(
        1.1, browser.evaluate("document.getElementById('audio').playbackRate").asDouble(), 1e-6);
    assertTrue(browser.evaluate("document.getElementById('audio').preservesPitch").asBoolean());
    browser.evaluate("document.getElementById('shortcuts').click()");
    browser.press("n");
    assertEquals(later, now(), 0.01);
  }

  @Test
  void remembersThePlace() throws Exception {
    browser.evaluate("document.getElementById('audio').currentTime = 20");
    browser.await("localStorage.getItem('briefing test') === '20.00'");
    browser.open(address);
    browser.await("document.getElementById('audio').currentTime > 19");
    assertEquals(
        "Continues at 0:20.",
        browser.evaluate("document.getElementById('state').textContent").asText());
  }

  @Test
  void axeFindsNothing() throws Exception {
    List<String> found = new ArrayList<>();
    for (String scheme : List.of("light", "dark")) {
      for (int width : new int[] {320, 1280}) {
        browser.size(width, 900);
        browser.scheme(scheme);
        browser.open(address);
        browser.evaluate(
            "document.querySelector('details').open = true; document.querySelectorAll('nav a')[1].click()");
        browser.await("document.querySelector('.s.said') !== null");
        for (String violation : violations()) {
          found.add(scheme + " " + width + " " + violation);
        }
        assertFalse(
            browser.evaluate("document.documentElement.scrollWidth > innerWidth").asBoolean(),
            "scrolls sideways at " + width);
        browser.evaluate("document.querySelector('details').open = false");
        Thread.sleep(400);
        browser.screenshot(SHOTS.resolve("page-" + scheme + "-" + width + ".png"));
      }
    }
    assertEquals(List.of(), found);
  }

  /** Phones, and pages at 200 and 400 % of a window of 1280 by 1024 pixels. */
  @ParameterizedTest
  @CsvSource({"390,844", "640,512", "320,256", "1280,900"})
  void pauseIsAlwaysInSightAndCoversNothing(int width, int height) throws Exception {
    browser.size(width, height);
    browser.open(address);
    browser.evaluate("document.getElementById('audio').scrollIntoView(); 0");
    for (String scroll :
        List.of("0", "document.body.scrollHeight / 2", "document.body.scrollHeight")) {
      browser.evaluate("scrollTo({top: " + scroll + ", behavior: 'instant'}); 0");
      assertTrue(
          browser
              .evaluate(
                  "(() => { const b = document.getElementById('play').getBoundingClientRect();"
                      + " const at = document.elementFromPoint(b.x + b.width / 2, b.y + b.height / 2);"
                      + " return b.top >= 0 && b.bottom <= innerHeight && b.left >= 0 && b.right <= innerWidth && at.id === 'play'; })()")
              .asBoolean(),
          "in sight at " + scroll);
    }
    assertTrue(
        browser.evaluate("document.documentElement.scrollWidth <= innerWidth").asBoolean(),
        "nothing stands out to the side");
    String covered =
        browser
            .evaluate(
                "(() => { const bar = document.getElementById('bar').getBoundingClientRect(); const out = [];"
                    + " for (const e of document.querySelectorAll('main a, main button, main select, main input, main summary, .s')) {"
                    + " if (e.closest('#bar') || !e.getClientRects().length) continue;"
                    + " e.focus({preventScroll: false}); e.scrollIntoView({block: 'nearest', behavior: 'instant'});"
                    + " const b = e.getBoundingClientRect();"
                    + " if (b.height < bar.top && b.bottom > bar.top + 1) out.push(e.textContent.slice(0, 30)); }"
                    + " return out.join('|'); })()")
            .asText();
    assertEquals("", covered, "what has the focus stands above the bar");
    browser.evaluate("scrollTo({top: 0, behavior: 'instant'}); 0");
    browser.screenshot(SHOTS.resolve("page-" + width + ".png"));
  }

  @Test
  void thereIsOnePlayButtonAndEveryJumpIsTold() throws Exception {
    assertFalse(browser.evaluate("document.getElementById('audio').controls").asBoolean());
    browser.evaluate(
        "document.querySelectorAll('nav a')[1].click(); document.getElementById('audio').pause()");
    String title = browser.evaluate("document.querySelectorAll('nav a')[1].dataset.title").asText();
    String told = browser.evaluate("document.getElementById('state').textContent").asText();
    assertTrue(told.matches("\\d+:\\d\\d of \\d+:\\d\\d, .*") && told.endsWith(title), told);
    for (int i = 0; i < 2; i++) {
      browser.evaluate("document.querySelector('[data-skip=sentence][data-step=\"1\"]').click()");
    }
    String next = browser.evaluate("document.getElementById('state').textContent").asText();
    assertFalse(next.equals(told), next);
  }

  @Test
  void sizeColoursAndSleepAreTheListeners() throws Exception {
    browser.evaluate(
        "for (const [id, value] of [['size', '150'], ['theme', 'dark'], ['sleep', 'chapter']]) {"
            + " const e = document.getElementById(id); e.value = value; e.dispatchEvent(new Event('change')); }");
    assertEquals("150%", browser.evaluate("document.documentElement.style.fontSize").asText());
    assertEquals(
        "rgb(20, 23, 28)",
        browser.evaluate("getComputedStyle(document.body).backgroundColor").asText());
    browser.evaluate("document.querySelectorAll('nav a')[1].click()");
    browser.evaluate(
        "(() => { const e = document.getElementById('sleep'); e.value = 'chapter'; e.dispatchEvent(new Event('change')); document.getElementById('audio').currentTime = Number(document.querySelectorAll('nav a')[2].dataset.from) / 1000 - 0.4; })()");
    browser.await("document.getElementById('audio').paused");
    browser.await(
        "document.getElementById('state').textContent.startsWith('Stopped, as you wished')");
    assertEquals("0", browser.evaluate("document.getElementById('sleep').value").asText());
  }

  @Test
  void theArticleIsLinkedOnceAndNoSentenceIsSetTwice() throws Exception {
    assertEquals(
        1,
        browser.evaluate("document.querySelectorAll('section a[rel=noreferrer]').length").asInt());
    String twice =
        browser
            .evaluate(
                "[...document.querySelectorAll('section')].filter(s => { const h = s.querySelector('h2:not(.unseen)');"
                    + " const p = s.querySelector('p'); return h && p && p.textContent.startsWith(h.textContent.replace('…', '')); })"
                    + ".map(s => s.textContent.slice(0, 40)).join('|')")
            .asText();
    assertEquals("", twice);
  }

  @Test
  void axeFindsNothingInTheIndexOfEpisodes() throws Exception {
    var told = new Episode.Told("Harbour <rail> link", "https://example.org/a", "The Times");
    var episode =
        new Episode(
            "2026-03-02-x",
            "News, Monday",
            Instant.EPOCH,
            9,
            600,
            List.of("2026-03-02-x.mp3", "2026-03-02-x.html"),
            List.of(told),
            1,
            "");
    var channel =
        new Channel(
            java.net.URI.create("https://pod.example.org/"),
            "The Club",
            "",
            "News, read aloud.",
            "",
            Category.named("News").orElseThrow(),
            Optional.empty(),
            false,
            Optional.of(1),
            true,
            List.of("Ana Berg"),
            true,
            Optional.empty());
    Files.write(folder.resolve("cover.png"), Cover.draw("News", 300));
    Path index = folder.resolve("index.html");
    Files.writeString(
        index,
        new IndexPage("News", "en-GB", ZoneOffset.UTC, Optional.of(channel))
            .write(List.of(episode)));
    for (String scheme : List.of("light", "dark")) {
      browser.size(320, 900);
      browser.scheme(scheme);
      browser.open(index.toUri().toString());
      assertEquals(List.of(), violations());
      browser.screenshot(SHOTS.resolve("index-" + scheme + ".png"));
    }
  }

  private static List<String> violations() throws Exception {
    try (InputStream in = PageTest.class.getResourceAsStream("/axe.min.js")) {
      browser.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8) + ";0");
    }
    List<String> found = new ArrayList<>();
    browser
        .evaluate(
            "axe.run({runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']}).then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' ')))")
        .forEach(v -> found.add(v.asText()));
    return found;
  }
}
