/** Letters with a mark that Unicode does not decompose. */
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
 * Names for which lower case is enough: single spaces, and Latin, Cyrillic, Arabic or Han letters
 * without decomposition, or digits.
 */
const HAS_ONLY_CASE =
  /^(?:[\da-zA-ZА-ИК-ик-я\u0627\u062a-\u063a\u0641-\u0648一-\u9fff]+(?: (?!$)|$))+$/

/**
 * Returns a name without case, diacritics and punctuation, so that "San Jose" matches "San José",
 * "Королёв" matches "Королев", and an Arabic name matches its forms with hamza, vowels and
 * lengthening.
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
