/** Words to compare by: lower case, no diacritics, one kind of blank and of digits. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

const TOKEN = /\p{Script=Han}|\p{Nd}+|[^\P{L}\p{Script=Han}]+/gu
const STEM_LENGTH = 5

/**
 * The words that carry meaning, cut where most endings begin, so that "Циркуляру" is "Циркуляр" and
 * "Registration" is "register". Words of three letters or less carry little; Chinese goes by signs.
 */
function stemsOf(text: string): string[] {
  const tokens = foldWords(text).match(TOKEN) ?? []
  const weighty = tokens.map(withoutArticle).filter(isWeighty)
  return (weighty.length > 0 ? weighty : tokens).map((token) => token.slice(0, STEM_LENGTH))
}

function withoutArticle(token: string): string {
  return token.replace(/^[وبفك]?(?:ال|لل)(?=\p{Script=Arabic}{3})/u, '')
}

function isWeighty(token: string): boolean {
  return token.length > (/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(token) ? 3 : 0)
}

/** Share of the stems that two texts have in common, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [stemsOf(a), stemsOf(b)]
  const shared = countShared(left, right)
  return shared === 0 ? 0 : (2 * shared) / (left.length + right.length)
}

/** Share of the stems of `part` that `whole` has too, 0 to 1. */
export function shareWithin(part: string, whole: string): number {
  const stems = stemsOf(part)
  return stems.length === 0 ? 0 : countShared(stems, stemsOf(whole)) / stems.length
}

function countShared(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const stem of left) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  let shared = 0
  for (const stem of right) {
    const remaining = counts.get(stem) ?? 0
    if (remaining > 0) shared += 1
    counts.set(stem, remaining - 1)
  }
  return shared
}
