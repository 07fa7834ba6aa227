package org.audiobriefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Where voices and lexicons lie, those that come before others first; the last are those in the
 * program itself, which are looked up only when the folders before them were not enough.
 */
public final class VoiceFolders implements Iterable<Path> {
  /** Folders have no entry of their own in every jar; files have. */
  private static final String BUILT_IN = "/voices/kevin16.toml";

  private final List<Path> before;

  private VoiceFolders(List<Path> before) {
    this.before = before;
  }

  /**
   * Returns the folders.
   *
   * @param before the built-in ones; one that is not there is passed over
   */
  public static VoiceFolders of(Path... before) {
    return new VoiceFolders(List.of(before).stream().filter(Files::isDirectory).toList());
  }

  @Override
  public Iterator<Path> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next <= before.size();
      }

      @Override
      public Path next() {
        int at = next++;
        return at < before.size() ? before.get(at) : builtIn();
      }
    };
  }

  /** Returns the folders of one name in these. */
  Iterable<Path> each(String name) {
    return () -> {
      Iterator<Path> all = iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return all.hasNext();
        }

        @Override
        public Path next() {
          return all.next().resolve(name);
        }
      };
    };
  }

  /** Returns the folder in the jar, or the one beside the classes that are not in a jar yet. */
  static Path builtIn() {
    URL voice = VoiceFolders.class.getResource(BUILT_IN);
    try {
      URI address = voice.toURI();
      boolean packed = address.getScheme().equals("jar");
      Path file = packed ? within(address).getPath(BUILT_IN) : Path.of(address);
      return file.getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jar stays open as a file system as long as the program runs. */
  private static synchronized FileSystem within(URI address) throws IOException {
    try {
      return FileSystems.newFileSystem(address, Map.of());
    } catch (FileSystemAlreadyExistsException e) {
      return FileSystems.getFileSystem(address);
    }
  }
}
