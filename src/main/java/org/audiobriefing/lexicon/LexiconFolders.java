package org.audiobriefing.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/**
 * The lexicons of some folders; of files with one name that in the first folder counts. Those that
 * come with the program are compiled when it is built; where nobody has changed or added one, the
 * compiled block is taken instead of reading them. It is found by a fingerprint of all their bytes.
 * The user's own {@code user.pls} comes before the others of its folder.
 */
public final class LexiconFolders {
  private static final String RESOURCE = "lexicons.bin";
  private static final String USER = "user.pls";
  private static final Pattern TAGGED = Pattern.compile(".*\\.([a-z]{2}-[A-Z]{2})\\.pls");

  private final Iterable<Path> folders;

  /**
   * @param folders in which lexicons lie, those that come before others first; one without any is
   *     passed over
   */
  public LexiconFolders(Iterable<Path> folders) {
    this.folders = folders;
  }

  /**
   * Returns the lexicon of a dialect.
   *
   * @param tag of its language, such as {@code en-GB}: "british.en-GB.pls" is for that alone
   * @throws BriefingException when a lexicon cannot be read
   */
  public Lexicon of(String tag) {
    List<LexemeTable> tables = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Path folder : folders) {
      List<Path> files = files(folder, tag);
      files.removeIf(file -> !named.add(nameOf(file)));
      if (files.removeIf(LexiconFolders::isUsers)) {
        tables.add(parsed(List.of(folder.resolve(USER))));
      }
      Optional<LexemeTable> compiled = compiled(files);
      if (compiled.isPresent()) {
        // These are all that come with the program: the folders behind this one have the same.
        tables.add(compiled.get());
        break;
      }
      tables.add(parsed(files));
    }
    return Lexicon.of(tables);
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString();
  }

  private static boolean isUsers(Path file) {
    return nameOf(file).equals(USER);
  }

  private static ParsedLexemes parsed(List<Path> files) {
    return new ParsedLexemes(files.stream().map(PlsReader::read).toList());
  }

  private static List<Path> files(Path folder, String tag) {
    if (!Files.exists(folder)) {
      return new ArrayList<>();
    }
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.pls")) {
      entries.forEach(files::add);
    } catch (IOException e) {
      throw new BriefingException(
          Code.CONFIGURATION,
          folder.toString(),
          "the lexicons cannot be read",
          "check its permissions");
    }
    files.removeIf(file -> tagOf(file).filter(own -> !own.equals(tag)).isPresent());
    files.sort(Comparator.comparing(LexiconFolders::nameOf));
    return files;
  }

  private static Optional<String> tagOf(Path file) {
    Matcher tagged = TAGGED.matcher(nameOf(file));
    return tagged.matches() ? Optional.of(tagged.group(1)) : Optional.empty();
  }

  /** Returns the block of the files, if these very files were there when the program was built. */
  private static Optional<LexemeTable> compiled(List<Path> files) {
    try (InputStream in = LexiconFolders.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        return Optional.empty();
      }
      ByteBuffer all = ByteBuffer.wrap(in.readAllBytes());
      long wanted = fingerprint(files);
      while (all.hasRemaining()) {
        long found = all.getLong();
        int length = all.getInt();
        if (found == wanted) {
          return Optional.of(new CompiledLexemes(all.slice(all.position(), length)));
        }
        all.position(all.position() + length);
      }
      return Optional.empty();
    } catch (IOException e) {
      // Whoever reads the files next says which of them cannot be read.
      return Optional.empty();
    }
  }

  private static long fingerprint(List<Path> files) throws IOException {
    CRC32 sum = new CRC32();
    long length = 0;
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      sum.update(nameOf(file).getBytes(StandardCharsets.UTF_8));
      sum.update(bytes);
      length += bytes.length;
    }
    return length << 32 | sum.getValue();
  }

  /**
   * Compiles the lexicons of a folder, once for each dialect that has its own; run by the build.
   *
   * @param arguments the folder, and the folder of classes into which the block is written
   */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    Path target =
        Path.of(arguments[1])
            .resolve(LexiconFolders.class.getPackageName().replace('.', '/'))
            .resolve(RESOURCE);
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(target))) {
      for (String tag : tags(folder)) {
        List<Path> files = files(folder, tag);
        files.removeIf(LexiconFolders::isUsers);
        byte[] block = CompiledLexemes.compile(parsed(files));
        out.writeLong(fingerprint(files));
        out.writeInt(block.length);
        out.write(block);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the dialects with a lexicon of their own, and "" for all others. */
  private static Set<String> tags(Path folder) throws IOException {
    Set<String> tags = new TreeSet<>(List.of(""));
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.pls")) {
      entries.forEach(file -> tagOf(file).ifPresent(tags::add));
    }
    return tags;
  }
}
