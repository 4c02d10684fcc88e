import { completeWords } from '../complete.ts';
import { eraseLetter } from '../erase.ts';
import { loosenKana, markKana, shrinkKana, toHiragana, toKatakana } from '../kana.ts';
import { readJapanese } from '../read-japanese.ts';
import readings from '../readings-ja.json' with { type: 'json' };
import { latinPlane, rowOf } from '../rows.ts';
import { suggestAll } from '../suggest-all.ts';
import { suggestSpelled } from '../suggest-spelled.ts';
import type { Key, OpenWriting, Suggest } from '../writing.ts';

const voiced: Key = { label: '゛', name: '濁点', write: (before) => markKana(before, '\u3099') };
const halfVoiced: Key = {
  label: '゜',
  name: '半濁点',
  write: (before) => markKana(before, '\u309a'),
};
const small: Key = { label: '小', name: '小さい文字', write: shrinkKana };

/** The fifty sounds in their columns, the first on the right: as they hang on the wall of every school. */
const rows = [
  [...rowOf('あ か さ た な は ま や ら わ'), voiced],
  [...rowOf('い き し ち に ひ み _ り _'), halfVoiced],
  [...rowOf('う く す つ ぬ ふ む ゆ る を'), small],
  rowOf('え け せ て ね へ め _ れ ー _'),
  rowOf('お こ そ と の ほ も よ ろ ん _'),
];

const run = /[ぁ-ゖァ-ヺー]+$/u;

export const japanese: OpenWriting = (request) => {
  const { words } = request;
  const read = readJapanese(readings);
  const spelled = suggestSpelled(words, {
    run,
    tokensOf: read,
    loosen: loosenKana,
    isSyllabic: false,
    singles: Object.keys(readings),
  });
  return {
    planes: [{ label: request.strings.letters, rows, dir: 'rtl' }, latinPlane(request)],
    erase: eraseLetter,
    suggest: suggestAll(fromAnywhere(spelled), completeWords(words, { unspaced: run }), inKatakana),
  };
};

/** Where no word explains all kana in a row, their end may be one: 痛み after the の in 腰のいたみ. */
function fromAnywhere(spelled: Suggest): Suggest {
  return (before, after) => {
    const written = toHiragana(run.exec(before)?.[0] ?? '');
    const all = spelled(written, after);
    // One kana alone would be the start of anything.
    for (let start = 0; start === 0 || start < written.length - 1; start += 1) {
      const whole = spelled(written.slice(start), after).filter(({ rest }) => rest === '');
      if (whole.length > 0) return [...whole, ...all];
    }
    return all;
  };
}

/** Words from other languages, also those that nobody thought of. */
const inKatakana: Suggest = (before) => {
  const written = run.exec(before)?.[0];
  return written === undefined ? [] : [{ text: toKatakana(written), replaces: written.length }];
};
