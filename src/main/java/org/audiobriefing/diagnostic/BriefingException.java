package org.audiobriefing.diagnostic;

/** Thrown where the work on one input, or the whole run, cannot go on. */
public class BriefingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  public BriefingException(Diagnostic diagnostic) {
    this(diagnostic, null);
  }

  public BriefingException(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.toString(), cause);
    this.diagnostic = diagnostic;
  }

  public BriefingException(Code code, String where, String what, String remedy) {
    this(new Diagnostic(code, where, what, remedy), null);
  }

  /** Refuses a page that holds no story which can be spoken. */
  public static BriefingException refusal(String rule, String where, String what, String remedy) {
    return new BriefingException(Diagnostic.refusal(rule, where, what, remedy));
  }

  /** Returns what to tell the user. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
