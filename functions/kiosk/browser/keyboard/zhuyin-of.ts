/** Zhuyin (bopomofo) of the sounds that Pinyin starts a syllable with. */
const initials: Readonly<Record<string, string>> = {
  b: 'ㄅ',
  p: 'ㄆ',
  m: 'ㄇ',
  f: 'ㄈ',
  d: 'ㄉ',
  t: 'ㄊ',
  n: 'ㄋ',
  l: 'ㄌ',
  g: 'ㄍ',
  k: 'ㄎ',
  h: 'ㄏ',
  j: 'ㄐ',
  q: 'ㄑ',
  x: 'ㄒ',
  zh: 'ㄓ',
  ch: 'ㄔ',
  sh: 'ㄕ',
  r: 'ㄖ',
  z: 'ㄗ',
  c: 'ㄘ',
  s: 'ㄙ',
};

/** Zhuyin of what follows, as Pinyin writes it after an initial; `v` is ü. */
const finals: Readonly<Record<string, string>> = {
  a: 'ㄚ',
  o: 'ㄛ',
  e: 'ㄜ',
  ai: 'ㄞ',
  ei: 'ㄟ',
  ao: 'ㄠ',
  ou: 'ㄡ',
  an: 'ㄢ',
  en: 'ㄣ',
  ang: 'ㄤ',
  eng: 'ㄥ',
  er: 'ㄦ',
  i: 'ㄧ',
  ia: 'ㄧㄚ',
  io: 'ㄧㄛ',
  ie: 'ㄧㄝ',
  iai: 'ㄧㄞ',
  iao: 'ㄧㄠ',
  iu: 'ㄧㄡ',
  ian: 'ㄧㄢ',
  in: 'ㄧㄣ',
  iang: 'ㄧㄤ',
  ing: 'ㄧㄥ',
  u: 'ㄨ',
  ua: 'ㄨㄚ',
  uo: 'ㄨㄛ',
  uai: 'ㄨㄞ',
  ui: 'ㄨㄟ',
  uan: 'ㄨㄢ',
  un: 'ㄨㄣ',
  uang: 'ㄨㄤ',
  ong: 'ㄨㄥ',
  v: 'ㄩ',
  ve: 'ㄩㄝ',
  van: 'ㄩㄢ',
  vn: 'ㄩㄣ',
  iong: 'ㄩㄥ',
};

/** Syllables without an initial, which Pinyin writes with y and w, where leaving that out is not enough. */
const alone: Readonly<Record<string, string>> = {
  you: 'iu',
  yu: 'v',
  yue: 've',
  yuan: 'van',
  yun: 'vn',
  wei: 'ui',
  wen: 'un',
  weng: 'ong',
};

/** @returns a syllable of Pinyin without its tone in Zhuyin; undefined where it is none */
export function zhuyinOf(pinyin: string): string | undefined {
  const [, initial = '', rest = ''] = /^([zcs]h|[bpmfdtnlgkhjqxrzcs])?(.*)$/.exec(pinyin) ?? [];
  const sound = initials[initial] ?? '';
  // Pinyin writes a vowel after these that is not spoken.
  if (rest === 'i' && /^([zcs]h?|r)$/.test(initial)) return sound;
  const final = finals[finalOf(initial, rest)];
  return final === undefined ? undefined : sound + final;
}

function finalOf(initial: string, rest: string): string {
  if (initial === '') {
    return alone[rest] ?? rest.replace(/^yi?/, 'i').replace(/^wu?/, 'u');
  }
  return /^[jqx]$/.test(initial) ? rest.replace(/^u/, 'v') : rest;
}
