package org.audiobriefing.archive;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.source.FetchLimits;
import org.audiobriefing.source.PageKinds;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;

/** Makes pages of the records of web archives. */
final class WarcRecords {
  private static final int OK = 200;

  private WarcRecords() {}

  /** Returns the page of a record, or why there is none; nothing for what is no page at all. */
  static Optional<Arrival> arrival(WarcRecord record) throws IOException {
    if (record instanceof WarcRevisit revisit) {
      String before = revisit.refersToTargetURI().map(URI::toString).orElse("an earlier capture");
      return Optional.of(skipped(revisit, "revisit", "has not changed since " + before));
    }
    if (record instanceof WarcResponse response && isHttp(response)) {
      return response(response);
    }
    if (record instanceof WarcResource resource && isHtml(resource.contentType())) {
      return Optional.of(page(resource, resource.contentType(), WarcBody.of(resource)));
    }
    return Optional.empty();
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP)
        || response.target().startsWith("http");
  }

  private static Optional<Arrival> response(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    boolean named = http.headers().first("Content-Type").isPresent();
    MediaType type = named ? http.contentType() : MediaType.HTML;
    if (!isHtml(type)) {
      return Optional.empty();
    }
    if (http.status() != OK) {
      String what = "was answered with status " + http.status();
      return named ? Optional.of(skipped(response, "status", what)) : Optional.empty();
    }
    WarcBody body = WarcBody.of(http);
    return named || body.looksLikeHtml()
        ? Optional.of(page(response, type, body))
        : Optional.empty();
  }

  private static boolean isHtml(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }

  private static Arrival skipped(WarcCaptureRecord record, String rule, String what) {
    Diagnostic why = Diagnostic.refusal(rule, record.target(), what, "");
    return new Arrival.Nothing(record.target(), Row.Outcome.SKIPPED, why);
  }

  private static Arrival page(WarcCaptureRecord record, MediaType type, WarcBody body) {
    String id = record.target();
    if (!body.refusal().isEmpty()) {
      Diagnostic why = Diagnostic.refusal(body.refusal(), id, what(body), "");
      return new Arrival.Nothing(id, Row.Outcome.REFUSED, why);
    }
    Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
    String media = type.base().toString().toLowerCase(Locale.ROOT);
    try {
      return new Arrival.OfPage(
          id,
          PageKinds.page(id, body.bytes(), Optional.of(media), charset, JsonPages.address(id)),
          Optional.of(record.date()),
          body.cut() || isTruncated(record));
    } catch (BriefingException e) {
      return new Arrival.Nothing(id, Row.Outcome.REFUSED, e.diagnostic());
    }
  }

  private static String what(WarcBody body) {
    return body.refusal().equals(WarcBody.TOO_LARGE)
        ? "is larger than " + (FetchLimits.USUAL.maxBytes() >> 20) + " MB"
        : "is packed in a way that is not known here";
  }

  /** A first segment is as good as a page that was cut off: what continues it may lie anywhere. */
  private static boolean isTruncated(WarcRecord record) {
    return record.truncated() != WarcTruncationReason.NOT_TRUNCATED
        || record.segmentNumber().isPresent();
  }
}
