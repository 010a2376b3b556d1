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
  if (hasOnlyCase(name)) return name.toLowerCase()
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\x00-\x7f]/g, (letter) => ONE_LETTER[letter] ?? letter)
    .replace(/[’'.\-‑\s]+/gu, ' ')
    .trim()
}

/** Most names are letters with nothing to fold but their case, with one blank between words. */
function hasOnlyCase(name: string): boolean {
  let isBlank = true
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at)
    if (unit === 32) {
      if (isBlank) return false
      isBlank = true
    } else if (isPlainLetter(unit)) isBlank = false
    else return false
  }
  return !isBlank
}

/** A Latin, Cyrillic, Arabic or Han letter that Unicode does not take apart, or a digit. */
function isPlainLetter(unit: number): boolean {
  if (unit < 128) return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || isDigit(unit)
  if (unit >= 0x4e00) return unit <= 0x9fff
  if (unit >= 0x410 && unit <= 0x44f) return unit !== 0x419 && unit !== 0x439
  return (unit >= 0x62a && unit <= 0x63a) || unit === 0x627 || (unit >= 0x641 && unit <= 0x648)
}

function isDigit(unit: number): boolean {
  return unit > 47 && unit < 58
}
