/** Syllables that characters are read as in Taiwan (Ministry of Education, 1999) beside those of the mainland's standard. */
export const taiwaneseReadings: Readonly<Record<string, readonly string[]>> = {
  和: ['han'],
  垃: ['le'],
  圾: ['se'],
  夾: ['jia'],
  崖: ['yai'],
  括: ['gua'],
  攜: ['xi'],
  暫: ['zhan'],
  液: ['yi'],
  涯: ['yai'],
  腋: ['yi'],
  酵: ['xiao'],
};
