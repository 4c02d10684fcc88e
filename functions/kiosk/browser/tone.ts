/** A soft, short tone. */
export interface Tone {
  /** In hertz. */
  readonly pitch: number;
  /** In seconds. */
  readonly length: number;
}

let context: AudioContext | undefined;

/** Makes a tone; nothing where the browser lets no page sound that nobody has touched. */
export function playTone({ pitch, length }: Tone): void {
  context ??= new AudioContext();
  const { currentTime, destination } = context;
  const [tone, volume] = [context.createOscillator(), context.createGain()];
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(0, currentTime);
  volume.gain.linearRampToValueAtTime(0.25, currentTime + length / 10);
  volume.gain.linearRampToValueAtTime(0, currentTime + length * 0.9);
  tone.connect(volume).connect(destination);
  tone.start();
  tone.stop(currentTime + length);
}
