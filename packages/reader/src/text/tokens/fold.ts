/**
 * A word as the reader compares it: in small letters, without diacritics and unseen marks, digits plain.
 *
 * Arabic loses its article, "and", the letters before them and the "will" of verbs; its forms of alef, ya and ta
 * marbuta become one each, for writers do not agree on them.
 */
export function foldWord(word: string): string {
  if (isAscii(word)) return word.toLowerCase()
  const bare = word.normalize('NFKD').replace(UNSEEN_MARKS, '').normalize('NFC').toLowerCase()
  return ARABIC.test(bare) ? foldArabic(bare) : bare
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false
  return true
}

/** The breve stays: without it the Russian "й" would be an "и", which is a word. */
const UNSEEN_MARKS = /(?!\u0306)[\p{M}\p{Cf}\u0640]/gu
const ARABIC = /^[\u0621-\u06ff]/

function foldArabic(word: string): string {
  return word
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[آأإٱ]/g, 'ا')
    .replace(/[ىئ]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ة/g, 'ه')
    .replace(/^و+(?=...)/, '')
    .replace(/^(?:[وف]?[بك]?ال|[وف]?لل)(?=..)/, '')
    .replace(/^و+(?=...)/, '')
    .replace(/^س(?=[يت]..)/, '')
}
