import type { LetterLanguage } from './languages/index'

const patterns = new Map<string, RegExp>()

/** Any of the words at the start of a word; Chinese puts nothing between words. */
export function wordPattern({ language }: LetterLanguage, alternatives: string): RegExp {
  const source = `${language === 'zh' ? '' : '(?<!\\p{L})'}(?:${alternatives})`
  const known = patterns.get(source)
  if (known) return known
  const pattern = new RegExp(source, 'iu')
  patterns.set(source, pattern)
  return pattern
}
