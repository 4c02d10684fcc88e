let context: AudioContext | undefined;

/** A soft, short tone; nothing where the browser lets no page sound that nobody has touched. */
export function beep(): void {
  context ??= new AudioContext();
  const { currentTime, destination } = context;
  const [tone, volume] = [context.createOscillator(), context.createGain()];
  tone.frequency.value = 660;
  volume.gain.setValueAtTime(0, currentTime);
  volume.gain.linearRampToValueAtTime(0.25, currentTime + 0.05);
  volume.gain.linearRampToValueAtTime(0, currentTime + 0.45);
  tone.connect(volume).connect(destination);
  tone.start();
  tone.stop(currentTime + 0.5);
}
