/** Letters that are a base letter and a mark to readers, and one letter to Unicode. */
const ONE_LETTER: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ـ: '',
}

/**
 * A name without case, diacritics and punctuation, so that "San Jose" finds "San José", "Королёв"
 * "Королев", and an Arabic name its form with or without hamza, vowels and lengthening.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\x00-\x7f]/g, (letter) => ONE_LETTER[letter] ?? letter)
    .replace(/[’'.\-‑\s]+/gu, ' ')
    .trim()
}
