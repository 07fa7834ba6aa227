package org.audiobriefing.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.audiobriefing.article.sorting.Metadata;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What linked data say of a story, in the many shapes that sites give it. */
class JsonLdTest {
  private static JsonLd read(String... data) {
    StringBuilder page = new StringBuilder();
    for (String json : data) {
      page.append("<script type='application/ld+json'>").append(json).append("</script>");
    }
    return new JsonLd(new PageElements(Jsoup.parse(page.toString())).linkedData());
  }

  /** Returns what is said of an article with these fields, quoted in one way or the other. */
  private static JsonLd article(String fields) {
    return read("{\"@type\":\"NewsArticle\"," + fields.replace('\'', '"') + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'NewsArticle','headline':'Ferry sails'}",
        "{'@type':['Thing','Article'],'headline':'Ferry sails'}",
        "{'@type':'https://schema.org/BlogPosting','headline':'Ferry sails'}",
        "[{'@type':'Organization'},{'@type':'Article','headline':'Ferry sails'}]",
        "{'@graph':[{'@type':'Article','headline':'Ferry sails'},'text',4]}",
        "{'@type':'ItemPage','mainEntity':{'@type':'Article','headline':'Ferry sails'}}",
        "{'@type':'Article','headline':['Ferry sails','Boat']}",
        "{'@type':'Article','headline':'<b>Ferry</b> sails',}",
        "<!--{'@type':'Article','headline':'Ferry sails'}-->",
        "//<![CDATA[{'@type':'Article','headline':'Ferry sails'}//]]>",
        "{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Ferry sails&quot;}",
      })
  void aHeadlineInManyShapes(String data) {
    assertEquals(List.of("Ferry sails"), read(data.replace('\'', '"')).headlines(), data);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{'headline':'Ferry sails'}",
        "{'@type':'Person','headline':'Ferry sails'}",
        "{'@type':['Thing','Product'],'headline':'Ferry sails'}",
        "{'@type':'Article','name':'Ferry sails'}",
        "{'@type':'Article','headline':null}",
        "{'@type':'Article','headline':' '}",
        "{'@type':'Article','headline':{'en':'Ferry sails'}}",
        "{'@type':'Article','headline':'Ferry sails'",
        "{&quot;@type&quot;:&quot;Article&quot;,headline&quot;:&quot;Ferry sails&quot;}",
      })
  void noHeadlineWhereNoStoryIsDescribed(String data) {
    assertEquals(List.of(), read(data.replace('\'', '"')).headlines(), data);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'author':{'@type':'Person','name':'Anna Berg'} | Anna Berg",
        "'author':[{'name':'Anna Berg'},{'name':'Tom Lee'}] | Anna Berg, Tom Lee",
        "'author':'Anna Berg' | Anna Berg",
        "'author':{'@id':'#nobody'} | ''",
        "'author':{'name':'https://isles.example/anna'} | ''",
        "'creator':{'name':'Tom Lee'},'headline':'x' | Tom Lee",
        "'author':{'name':'Anna Berg'},'creator':{'name':'Tom Lee'} | Anna Berg, Tom Lee",
      })
  void authorsInManyShapes(String fields, String authors) {
    assertEquals(authors, String.join(", ", article(fields).authors()), fields);
  }

  @Test
  void theFirstStoryThatNamesItsAuthorsIsBelieved() {
    String first = "{\"@type\":\"Article\",\"author\":{\"name\":\"Anna Berg\"}}";
    String second = "{\"@type\":\"Article\",\"author\":{\"name\":\"Tom Lee\"}}";
    assertEquals("[Anna Berg]", read(first, second).authors().toString());
    String nobody = "{\"@type\":\"Article\",\"headline\":\"Ferry sails\"}";
    assertEquals("[Tom Lee]", read(nobody, second).authors().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'datePublished':'2024-05-20' | 2024-05-20",
        "'dateCreated':'2024-05-19','headline':'x' | 2024-05-19",
        "'dateCreated':'2024-05-19','datePublished':'2024-05-20' | 2024-05-20",
        "'dateCreated':'2024-05-19','datePublished':'' | 2024-05-19",
        "'headline':'x' | ''",
      })
  void whenItAppeared(String fields, String date) {
    assertEquals(date, article(fields).date().orElse(""), fields);
  }

  @Test
  void aPageWithoutAStoryOfItsOwnOnlyDatesIt() {
    JsonLd page = read("{\"@type\":\"ItemPage\",\"datePublished\":\"2024-05-20\"}");
    assertEquals(Optional.of("2024-05-20"), page.pageDate());
    assertEquals(Optional.empty(), page.date());
    assertEquals(Optional.empty(), page.kind());
  }

  @Test
  void onlyAPersonWhoIsAloneWroteIt() {
    String anna = "{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Anna Berg\"}";
    String tom = "{\"@type\":\"Person\",\"@id\":\"#t\",\"name\":\"Tom Lee\"}";
    assertEquals(Optional.of("Anna Berg"), read(anna).onlyPerson());
    assertEquals(Optional.empty(), read(anna, tom).onlyPerson());
    assertEquals(Optional.empty(), read("{\"@type\":\"Person\",\"@id\":\"#a\"}").onlyPerson());
  }

  @Test
  void theFirstStoryTellsItsKindUnlessOneIsLive() {
    String story = "{\"@type\":[\"Review\",\"Article\"],\"headline\":\"Ferry sails\"}";
    String live = "{\"@type\":\"LiveBlogPosting\",\"headline\":\"Ferry sails\"}";
    String news = "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry sails\"}";
    assertEquals(Optional.of("Review"), read(story, news).kind());
    assertEquals(Optional.of("LiveBlogPosting"), read(story, live).kind());
    assertEquals(Optional.of("LiveBlogPosting"), read(live, news).kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'articleBody':'A boat.' | A boat. | ''",
        "'articleBody':' ','headline':'x' | '' | ''",
        "'articleBody':['A boat.'] | '' | ''",
        "'isAccessibleForFree':false,'headline':'x' | '' | false",
        "'isAccessibleForFree':'True','headline':'x' | '' | true",
        "'isAccessibleForFree':null,'headline':'x' | '' | ''",
      })
  void whatThePageClaimsOfItsText(String fields, String body, String free) {
    Metadata.Claims claims = article(fields).claims();
    assertEquals(body, claims.body().orElse(""), fields);
    assertEquals(free, claims.free().map(Object::toString).orElse(""), fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'publisher':{'name':'Isle Courier'},'headline':'x' | Isle Courier",
        "'publisher':'Isle Courier','headline':'x' | Isle Courier",
        "'publisher':[{'name':'Isle Courier'}],'headline':'x' | Isle Courier",
        "'publisher':{'url':'https://isles.example'},'headline':'x' | ''",
      })
  void whoPublishedIt(String fields, String publisher) {
    assertEquals(publisher, article(fields).publisher().orElse(""), fields);
  }
}
