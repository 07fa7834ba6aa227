package org.audiobriefing.publication.mp3;

import de.sciss.jump3r.mp3.BitStream;
import de.sciss.jump3r.mp3.GainAnalysis;
import de.sciss.jump3r.mp3.ID3Tag;
import de.sciss.jump3r.mp3.Lame;
import de.sciss.jump3r.mp3.LameGlobalFlags;
import de.sciss.jump3r.mp3.MPEGMode;
import de.sciss.jump3r.mp3.Presets;
import de.sciss.jump3r.mp3.Quantize;
import de.sciss.jump3r.mp3.QuantizePVT;
import de.sciss.jump3r.mp3.Reservoir;
import de.sciss.jump3r.mp3.Takehiro;
import de.sciss.jump3r.mp3.VBRTag;
import de.sciss.jump3r.mp3.VbrMode;
import de.sciss.jump3r.mp3.Version;
import de.sciss.jump3r.mpg.MPGLib;
import java.io.IOException;
import java.util.Arrays;
import org.audiobriefing.audio.PcmFormat;

/**
 * Encodes a stretch of sound into MP3 frames of one size. No frame borrows bits from another, so
 * stretches that were encoded apart can be put together: each is encoded from a little before its
 * beginning, and what comes of that is thrown away. Not safe for use by many threads.
 */
final class FrameEncoder {
  /**
   * LAME's scale of speed against quality: 0 best, 9 fastest. From 7 on noise is no longer shaped,
   * which at four bits a sample helps nobody: measured on 16 minutes, 7 is nearer to the sound
   * (24.7 dB against 23.8 at 5), also before onsets (35.8 against 34.1), at 0.63 of the cost; 9 is
   * worse before onsets (29.6).
   */
  private static final int QUALITY = 7;

  /** Frames after which an encoder has forgotten that it began in silence. */
  private static final int WARM_UP_FRAMES = 6;

  /** Frames by which an encoder's output may lag behind its input. */
  private static final int LAG_FRAMES = 4;

  private final Mp3Layout layout;
  private final Lame lame = new Lame();
  private final LameGlobalFlags flags;

  FrameEncoder(PcmFormat format, Mp3Layout layout) {
    this.layout = layout;
    connect(lame);
    flags = lame.lame_init();
    flags.num_channels = 1;
    flags.in_samplerate = format.sampleRateHz();
    flags.out_samplerate = format.sampleRateHz();
    flags.mode = MPEGMode.MONO;
    flags.VBR = VbrMode.vbr_off;
    flags.brate = layout.kilobits();
    flags.quality = QUALITY;
    flags.bWriteVbrTag = false;
    flags.write_id3tag_automatic = false;
    flags.findReplayGain = false;
    flags.disable_reservoir = true;
    if (lame.lame_init_params(flags) < 0) {
      throw new IllegalArgumentException(
          layout.kilobits() + " kbit/s at " + format.sampleRateHz() + " Hz cannot be encoded");
    }
  }

  private static void connect(Lame lame) {
    GainAnalysis gain = new GainAnalysis();
    BitStream bits = new BitStream();
    Presets presets = new Presets();
    QuantizePVT quantizePvt = new QuantizePVT();
    Quantize quantize = new Quantize();
    VBRTag vbrTag = new VBRTag();
    Version version = new Version();
    ID3Tag id3 = new ID3Tag();
    Reservoir reservoir = new Reservoir();
    Takehiro takehiro = new Takehiro();
    MPGLib mpglib = new MPGLib();
    lame.setModules(gain, bits, presets, quantizePvt, quantize, vbrTag, version, id3, mpglib);
    bits.setModules(gain, mpglib, version, vbrTag);
    id3.setModules(bits, version);
    presets.setModules(lame);
    quantize.setModules(bits, reservoir, quantizePvt, takehiro);
    quantizePvt.setModules(takehiro, reservoir, lame.enc.psy);
    reservoir.setModules(bits);
    takehiro.setModules(quantizePvt);
    vbrTag.setModules(lame, bits, version);
  }

  /** Reads the sound to encode. */
  interface Samples {
    /** Fills the array with 16-bit samples from a frame on; outside the sound there is silence. */
    void read(long frame, short[] samples) throws IOException;
  }

  /**
   * Returns so many MP3 frames, to be used once.
   *
   * @param first number of the first frame in the whole
   */
  byte[] encode(Samples sound, long first, int count) throws IOException {
    int size = layout.samplesAFrame();
    short[] in = new short[(WARM_UP_FRAMES + count + LAG_FRAMES) * size];
    sound.read((first - WARM_UP_FRAMES) * size, in);
    int[] block = new int[size];
    byte[] out = new byte[in.length / size * layout.bytesAFrame() + 16_384];
    int filled = 0;
    for (int at = 0; at < in.length; at += size) {
      for (int i = 0; i < size; i++) {
        // The encoder takes full scale as 32 bits.
        block[i] = in[at + i] << 16;
      }
      filled += lame.lame_encode_buffer_int(flags, block, block, size, out, filled, 0);
    }
    int from = WARM_UP_FRAMES * layout.bytesAFrame();
    int to = from + count * layout.bytesAFrame();
    if (filled < to) {
      throw new IOException("the MP3 encoder gave " + filled + " bytes of " + to);
    }
    return Arrays.copyOfRange(out, from, to);
  }
}
