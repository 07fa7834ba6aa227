package org.audiobriefing.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.source.Page;
import org.jsoup.nodes.Document;

/** Pages that hold no single story, and what to say of each kind. */
final class PageRefusals {
  /** A longer text about cookies is a story about cookies. */
  private static final int CONSENT_PAGE_WORDS = 600;

  private PageRefusals() {}

  /** Refuses a page that goes on all day. */
  static void refuseLiveBlog(Page page, Metadata metadata) {
    if (metadata.kind().filter("LiveBlogPosting"::equals).isPresent()) {
      throw new BriefingException(
          Code.NO_ARTICLE,
          page.source(),
          "is a live blog, not one story",
          "name the page of a finished story");
    }
  }

  /** Returns what to say of a page on which there is no story. */
  static BriefingException refusal(Page page, Document document, List<PageBlock> blocks) {
    String text = document.body().text().toLowerCase(Locale.ROOT);
    boolean consent =
        text.contains("cookie") && (text.contains("consent") || text.contains("accept"));
    long links = blocks.stream().filter(b -> b.raw().linkShare() > 0.8).count();
    String what =
        consent
            ? "is a consent page for cookies"
            : links > 15
                ? "is an index page with links to many stories"
                : "holds no story that can be told";
    return new BriefingException(
        Code.NO_ARTICLE, page.source(), what, "name a page with one article");
  }

  /**
   * A few words and an invitation to pay are not a story; nor are the teasers of a front page, nor
   * a cookie notice.
   */
  static void refuseStub(
      Page page, Document document, Metadata metadata, Article article, List<PageBlock> blocks) {
    int words = 0;
    for (Block block : article.body()) {
      words += Texts.words(block.text());
    }
    if (words < CONSENT_PAGE_WORDS) {
      String told = String.join(" ", article.body().stream().map(Block::text).toList());
      long consentWords =
          Pattern.compile("cookie|consent|privacy|partners")
              .matcher(told.toLowerCase(Locale.ROOT))
              .results()
              .count();
      if (consentWords * 30 > words) {
        throw refusal(page, document, blocks);
      }
    }
    if (words >= 150) {
      return;
    }
    String text = document.body().text().toLowerCase(Locale.ROOT);
    boolean pay =
        text.matches(
            "(?s).*(?:subscribe to (?:continue|keep|read)|to continue reading|subscribers? only|already a subscriber|unlock this (?:article|story)).*");
    if (pay) {
      throw new BriefingException(
          Code.NO_ARTICLE,
          page.source(),
          "shows only the beginning of the story behind a paywall",
          "save the page while logged in");
    }
    boolean consent =
        text.contains("cookie")
            && (text.contains("consent") || text.contains("accept all"))
            && words < 120
            && text.length() < 6000;
    long teasers =
        blocks.stream().filter(b -> b.raw().linkShare() > 0.8 && b.raw().words() > 4).count();
    boolean marked =
        words >= 40
            && (metadata.kind().isPresent()
                || document.select("[itemprop=articleBody]").size() == 1);
    if (consent || teasers > 15 && words < 100 && !marked) {
      throw refusal(page, document, blocks);
    }
  }
}
