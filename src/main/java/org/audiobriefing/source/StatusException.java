package org.audiobriefing.source;

import java.net.URI;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/** A server answered, but not with the page. */
public final class StatusException extends BriefingException {
  private static final long serialVersionUID = 1L;

  private final int status;

  StatusException(URI address, int status) {
    super(Code.UNREACHABLE, address.toString(), "answered with status " + status, "");
    this.status = status;
  }

  /** Returns whether the server is well and only this page is not to be had (RFC 9110, 15.5). */
  public boolean isOfThePage() {
    return status >= 400 && status < 500;
  }
}
