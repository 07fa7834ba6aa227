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
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/**
 * The lexicons of a folder. Those that come with the program are compiled when it is built; where
 * nobody has changed or added one, the compiled block is taken instead of reading them. It is found
 * by a fingerprint of all their bytes. The user's own {@code user.pls} comes before them.
 */
public final class LexiconFolder {
  private static final String RESOURCE = "lexicons.bin";
  private static final String USER = "user.pls";
  private static final Pattern TAGGED = Pattern.compile(".*\\.([a-z]{2}-[A-Z]{2})\\.pls");

  private final Path folder;

  public LexiconFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Returns the lexicon of a dialect.
   *
   * @param tag of its language, such as {@code en-GB}: "british.en-GB.pls" is for that alone
   * @throws BriefingException when a lexicon cannot be read
   */
  public Lexicon of(String tag) {
    List<Path> files = files(tag);
    List<LexemeTable> tables = new ArrayList<>();
    if (files.removeIf(LexiconFolder::isUsers)) {
      tables.add(parsed(List.of(folder.resolve(USER))));
    }
    tables.add(compiled(files).orElseGet(() -> parsed(files)));
    return Lexicon.of(tables);
  }

  private static boolean isUsers(Path file) {
    return file.getFileName().toString().equals(USER);
  }

  private static ParsedLexemes parsed(List<Path> files) {
    return new ParsedLexemes(files.stream().map(PlsReader::read).toList());
  }

  private List<Path> files(String tag) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.pls")) {
      entries.forEach(files::add);
    } catch (IOException e) {
      throw new BriefingException(
          Code.CONFIGURATION,
          folder.toString(),
          "the lexicons cannot be read",
          "reinstall the program");
    }
    files.removeIf(file -> tagOf(file).filter(own -> !own.equals(tag)).isPresent());
    files.sort(Comparator.comparing(file -> file.getFileName().toString()));
    return files;
  }

  private static Optional<String> tagOf(Path file) {
    Matcher tagged = TAGGED.matcher(file.getFileName().toString());
    return tagged.matches() ? Optional.of(tagged.group(1)) : Optional.empty();
  }

  /** Returns the block of the files, if these very files were there when the program was built. */
  private static Optional<LexemeTable> compiled(List<Path> files) {
    try (InputStream in = LexiconFolder.class.getResourceAsStream(RESOURCE)) {
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
      sum.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
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
    LexiconFolder lexicons = new LexiconFolder(Path.of(arguments[0]));
    Path target =
        Path.of(arguments[1])
            .resolve(LexiconFolder.class.getPackageName().replace('.', '/'))
            .resolve(RESOURCE);
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(target))) {
      for (String tag : lexicons.tags()) {
        List<Path> files = lexicons.files(tag);
        files.removeIf(LexiconFolder::isUsers);
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
  private TreeSet<String> tags() throws IOException {
    TreeSet<String> tags = new TreeSet<>(List.of(""));
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.pls")) {
      entries.forEach(file -> tagOf(file).ifPresent(tags::add));
    }
    return tags;
  }
}
