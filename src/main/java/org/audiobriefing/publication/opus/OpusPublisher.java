package org.audiobriefing.publication.opus;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusSignal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.audiobriefing.audio.WavReader;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.Publisher;
import org.audiobriefing.speech.Timeline;
import org.audiobriefing.speech.Timeline.ChapterSpan;

/**
 * Writes Opus in Ogg (RFC 6716, RFC 7845) at 24 kbit/s, with chapters as comments, as mpv, ffprobe
 * and VLC read them ({@code CHAPTER001=00:00:12.300}, {@code CHAPTER001NAME=...}).
 */
public final class OpusPublisher implements Publisher {
  private static final int BITRATE = 24_000;

  /** Of 10; beyond it speech of one voice gains nothing that is heard. */
  private static final int COMPLEXITY = 5;

  private static final int FRAMES_A_SECOND = 50;
  private static final int CLOCK_HZ = 48_000;
  private static final int MAX_PACKET_BYTES = 1275;
  private static final Set<Integer> RATES_HZ = Set.of(8_000, 12_000, 16_000, 24_000, 48_000);
  private static final String VENDOR = "Audio Briefing";

  private final WavReader sound;

  public OpusPublisher(WavReader sound) {
    this.sound = sound;
  }

  @Override
  public void publish(Publication publication, Path target, AtomicFiles files) {
    files.write(target, channel -> write(publication, channel));
  }

  private void write(Publication publication, WritableByteChannel out) throws IOException {
    int rateHz = sound.format().sampleRateHz();
    if (!RATES_HZ.contains(rateHz)) {
      throw new IOException("Opus knows no sound of " + rateHz + " samples a second");
    }
    CRC32 serial = new CRC32();
    serial.update(publication.slug().getBytes(StandardCharsets.UTF_8));
    OggStream stream = new OggStream(out, (int) serial.getValue());
    try {
      OpusEncoder encoder = new OpusEncoder(rateHz, 1, OpusApplication.OPUS_APPLICATION_AUDIO);
      encoder.setBitrate(BITRATE);
      encoder.setComplexity(COMPLEXITY);
      encoder.setSignalType(OpusSignal.OPUS_SIGNAL_VOICE);
      encoder.setUseVBR(true);
      int skip = encoder.getLookahead() * (CLOCK_HZ / rateHz);
      byte[] head = head(skip, rateHz);
      stream.packet(head, head.length, 0);
      stream.flush(0, false);
      byte[] tags = tags(publication);
      stream.packet(tags, tags.length, 0);
      stream.flush(0, false);
      encode(encoder, stream, skip);
    } catch (OpusException e) {
      throw new IOException("Opus: " + e.getMessage(), e);
    }
  }

  /** What the encoder holds back is asked of it with silence behind the sound. */
  private void encode(OpusEncoder encoder, OggStream stream, int skip)
      throws IOException, OpusException {
    int rateHz = sound.format().sampleRateHz();
    int scale = CLOCK_HZ / rateHz;
    int size = rateHz / FRAMES_A_SECOND;
    long end = sound.frames() * scale + skip;
    short[] samples = new short[size];
    byte[] packet = new byte[MAX_PACKET_BYTES];
    for (long at = 0; at * scale < end; at += size) {
      sound.read(at, samples);
      int length = encoder.encode(samples, 0, size, packet, 0, packet.length);
      long granule = Math.min(end, (at + size) * scale);
      stream.packet(packet, length, granule);
      boolean last = (at + size) * scale >= end;
      if (last || stream.segments() >= FRAMES_A_SECOND) {
        stream.flush(granule, last);
      }
    }
  }

  private static byte[] head(int skip, int rateHz) {
    return ByteBuffer.allocate(19)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("OpusHead".getBytes(StandardCharsets.US_ASCII))
        .put((byte) 1)
        .put((byte) 1)
        .putShort((short) skip)
        .putInt(rateHz)
        .putShort((short) 0)
        .put((byte) 0)
        .array();
  }

  private static byte[] tags(Publication publication) throws IOException {
    List<String> comments = new ArrayList<>();
    comments.add("TITLE=" + publication.title());
    comments.add("ALBUM=" + publication.production().series());
    comments.add("ARTIST=" + publication.artist().orElse(publication.narrator()));
    comments.add(
        "DATE=" + publication.production().created().atOffset(ZoneOffset.UTC).toLocalDate());
    Timeline timeline = publication.timeline();
    int number = 0;
    for (ChapterSpan chapter : timeline.chapters()) {
      String name = String.format(Locale.ROOT, "CHAPTER%03d", number++);
      comments.add(name + "=" + clock(timeline.millis(chapter.start())));
      comments.add(name + "NAME=" + chapter.title());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write("OpusTags".getBytes(StandardCharsets.US_ASCII));
    text(out, VENDOR);
    out.write(number(comments.size()));
    for (String comment : comments) {
      text(out, comment);
    }
    return out.toByteArray();
  }

  private static void text(ByteArrayOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(number(bytes.length));
    out.write(bytes);
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }

  private static String clock(long ms) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        ms / 3_600_000,
        ms / 60_000 % 60,
        ms / 1000 % 60,
        ms % 1000);
  }
}
