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
const ONE_LETTERS = /[øłđıßæœةىیکـ]/g

/**
 * Most names are letters with nothing to fold but their case, with one blank between words: Latin,
 * Cyrillic, Arabic or Han letters that Unicode does not take apart, or digits.
 */
const HAS_ONLY_CASE =
  /^(?:[\da-zA-ZА-ИК-ик-я\u0627\u062a-\u063a\u0641-\u0648一-\u9fff]+(?: (?!$)|$))+$/

/**
 * A name without case, diacritics and punctuation, so that "San Jose" finds "San José", "Королёв"
 * "Королев", and an Arabic name its form with or without hamza, vowels and lengthening.
 */
export function foldName(name: string): string {
  if (HAS_ONLY_CASE.test(name)) return name.toLowerCase()
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(ONE_LETTERS, (letter) => ONE_LETTER[letter] ?? letter)
    .replace(/[’'.\-‑\s]+/gu, ' ')
    .trim()
}
