package org.audiobriefing.article.html;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;

/**
 * What one page may cost: so that a page made to be slow, or to need more memory than there is,
 * ends only itself.
 */
public final class PageBudget {
  /** A page of 60,000 paragraphs has 120,000; each element takes some 250 bytes of the heap. */
  public static final int MAX_TAGS = 400_000;

  private static final long MAX_SECONDS = 30;
  private static final long STACK_BYTES = 4L << 20;
  private static final String ANOTHER = "name a page with one article";

  /** Threads are kept for the next page. */
  private static final ExecutorService THREADS = Executors.newCachedThreadPool(PageBudget::thread);

  private PageBudget() {}

  /** Refuses a page with more markup than any story has, before anything is made of it. */
  static void check(String source, String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (++tags > MAX_TAGS) {
        throw BriefingException.refusal(
            "too-many-tags", source, "has more than " + MAX_TAGS + " tags", ANOTHER);
      }
    }
  }

  /** Does the work for a page in a thread beside, and gives up on it when it takes too long. */
  public static <T> T within(String source, Supplier<T> work) {
    Future<T> result = THREADS.submit(work::get);
    try {
      return result.get(MAX_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      result.cancel(true);
      throw BriefingException.refusal(
          "too-slow", source, "cannot be understood within " + MAX_SECONDS + " seconds", ANOTHER);
    } catch (InterruptedException e) {
      result.cancel(true);
      Thread.currentThread().interrupt();
      throw new BriefingException(Code.UNREACHABLE, source, "was interrupted", "");
    } catch (ExecutionException e) {
      throw failure(source, e.getCause());
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "page", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  private static BriefingException failure(String source, Throwable cause) {
    if (cause instanceof BriefingException known) {
      return known;
    }
    boolean memory = cause instanceof OutOfMemoryError;
    String what =
        memory
            ? "needs more memory than there is"
            : "cannot be understood (" + cause.getClass().getSimpleName() + ")";
    String remedy =
        memory
            ? "save the article alone, or raise the limit with BRIEFING_JAVA_OPTS=-Xmx1g"
            : "please report it";
    return new BriefingException(
        Diagnostic.refusal(memory ? "memory" : "fault", source, what, remedy), cause);
  }

  /** Ends work that nobody waits for any more. */
  static void proceed() {
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("nobody waits for this page any more");
    }
  }
}
