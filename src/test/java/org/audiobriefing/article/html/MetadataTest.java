package org.audiobriefing.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.audiobriefing.article.sorting.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What metadata and microdata tell of a story, and which of them is believed. */
class MetadataTest {
  private static Metadata read(String html) {
    Document page = Jsoup.parse(html);
    return MetadataReader.read(page, new PageElements(page), new ContainerNames());
  }

  private static String authors(String html) {
    return String.join(", ", read(html).authors());
  }

  private static String fallback(String html) {
    return String.join(", ", read(html).fallbackAuthors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name=author content='Anna Berg'><meta name=author content='Tom Lee'> | Anna Berg, Tom Lee",
        "<meta property=author content='Anna Berg'> | Anna Berg",
        "<meta name=author content=' '><meta name=byl content='By Anna Berg'> | Anna Berg",
        "<meta name=author content='Anna Berg'><meta name=byl content='By Tom Lee'> | Anna Berg",
        "<meta name=author content='anna-berg'> | Anna Berg",
        "<meta name=author content='Anna Berg'><meta name=author content='News Desk'> | Anna Berg",
        "<meta name=author content='Anna Berg - Isle Courier'><meta property=og:site_name content='Isle Courier'> | Anna Berg",
        "<meta name=twitter:label1 content='Length'><meta name=twitter:data1 content='Five'><meta name=twitter:label2 content='Written by'><meta name=twitter:data2 content='Tom Lee'> | Tom Lee",
        "<meta name=twitter:label1 content='Written by'> | ''",
      })
  void whoseNameMetadataGive(String metas, String authors) {
    assertEquals(authors, authors(metas), metas);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Neither the site nor a desk nor letters are a person; marks in the page may name one.
        "<meta name=author content='Isle Courier'><meta property=og:site_name content='Isle Courier'><a rel=author>Anna Berg</a> | Anna Berg, Isle Courier",
        "<meta name=author content='Isle Leaf'><link rel=canonical href='https://www.isle-leaf.example/a'><a rel=author>Anna Berg</a> | Anna Berg, Isle Leaf",
        "<meta name=author content='Isle Leaf'><link rel=canonical href=' '><meta property=og:url content='https://isleleaf.example/a'> | Isle Leaf",
        "<meta name=author content='IC'> | IC",
        "<meta name=author content='Harbour Press'> | Harbour Press",
        "<meta name=author content='Una Brandt'><a rel=author>Anna Berg</a> | ''",
        "<span itemprop=author><span itemprop=name>Anna Berg</span></span> | Anna Berg",
        "<span itemprop='author name'>Anna Berg</span> | ''",
        "<span itemprop=author>Anna Berg</span><span itemprop=name>Ferry</span> | Anna Berg",
        "<meta itemprop=author content='Anna Berg'> | Anna Berg",
        "<aside><span itemprop=author>Anna Berg</span></aside> | ''",
        "<span itemprop=author>view profile</span> | ''",
      })
  void marksOfThePageNameWhomMetadataDoNot(String html, String authors) {
    assertEquals(authors, fallback(html), html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta itemprop=datePublished content='2024-05-20'> | 2024-05-20",
        "<time itemprop=datePublished datetime='2024-05-20T08:00'>May</time> | 2024-05-20T08:00",
        "<span itemprop=datePublished>20 May 2024</span> | ''",
        "<meta name=date content='2024-05-19'><time itemprop=datePublished datetime='2024-05-20'></time> | 2024-05-19",
        "<meta name=date content='in spring'> | in spring",
        "<meta name=publish_date content='May 20, 2024'> | 2024-05-20",
      })
  void whenAPageSaysThatItAppeared(String html, String date) {
    assertEquals(date, read(html).date().orElse(""), html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div itemprop=publisher><meta itemprop=name content='Isle Courier'></div> | Isle Courier",
        "<div itemprop=publisher><span itemprop=name>Isle Courier</span></div> | Isle Courier",
        "<div itemprop=publisher>Isle Courier</div><b itemprop=name>Ferry</b> | ''",
        "<meta name=application-name content='Isle Leaf'><div itemprop=publisher><b itemprop=name>Isle Courier</b></div> | Isle Leaf",
      })
  void whoPublishesAPage(String html, String publisher) {
    assertEquals(publisher, read(html).publisher().orElse(""), html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html lang=de> | de",
        "<html lang=' '><meta property=og:locale content=fr_FR> | fr-FR",
        "<html><meta http-equiv=content-language content=nl> | nl",
        "<html> | ''",
      })
  void theLanguageOfAPage(String html, String language) {
    assertEquals(language, read(html).language().orElse(""), html);
  }

  @Test
  void titlesStandInTheOrderInWhichTheyAreBelieved() {
    String html =
        "<title>Ferry &amp;amp; fog - Isle Courier</title><meta property=og:title content='Ferry &amp;amp; fog'>"
            + "<meta name=twitter:title content='Ferry!'><meta name=dc.title content='The ferry'>"
            + "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"Ferry sails\"}</script>";
    assertEquals(
        "[Ferry sails, Ferry & fog, Ferry!, The ferry, Ferry & fog - Isle Courier]",
        read(html).headlines().toString());
    assertEquals("[]", read("<title> </title>").headlines().toString());
  }
}
