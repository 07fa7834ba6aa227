package org.audiobriefing.publication.mp3;

import org.audiobriefing.audio.PcmFormat;

/**
 * Sizes of mono MP3 frames at one rate, from ISO/IEC 11172-3 and 13818-3.
 *
 * @param sampleRateHz of the sound
 * @param kilobits a second, one of those that the rate allows
 * @param samplesAFrame 1152 from 32 kHz on, else 576
 * @param bytesAFrame all frames are of one size, as hardware players like best
 */
public record Mp3Layout(int sampleRateHz, int kilobits, int samplesAFrame, int bytesAFrame) {

  /** What an encoder adds before the sound (LAME's ENCDELAY). */
  static final int ENCODER_DELAY = 576;

  /** What every decoder adds on top. */
  static final int DECODER_DELAY = 529;

  /** What speech at 16 kHz needs to sound as in the WAV file. */
  static final int SPEECH_KILOBITS = 64;

  /**
   * Returns the layout for speech of this format.
   *
   * @throws IllegalArgumentException where frames of one size cannot hold that rate
   */
  static Mp3Layout speech(PcmFormat format) {
    int rate = format.sampleRateHz();
    int samples = rate >= 32_000 ? 1152 : 576;
    int bits = samples * SPEECH_KILOBITS * 1000;
    if (bits % (8 * rate) != 0) {
      throw new IllegalArgumentException(rate + " Hz gives frames of different sizes");
    }
    return new Mp3Layout(rate, SPEECH_KILOBITS, samples, bits / 8 / rate);
  }

  /** Returns how many frames hold so many samples with what encoder and decoder add. */
  public long framesFor(long samples) {
    return (samples + ENCODER_DELAY + DECODER_DELAY + samplesAFrame - 1) / samplesAFrame;
  }

  /** Returns by how many seconds sound comes late in a player that does not know the delays. */
  public double delaySeconds() {
    return (double) (ENCODER_DELAY + DECODER_DELAY) / sampleRateHz;
  }
}
