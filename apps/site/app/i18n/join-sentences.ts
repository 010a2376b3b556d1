import type { I18n } from './i18n'

/** Joins sentences as the language does; without a space in Chinese. Skips empty ones. */
export function joinSentences(
  { wording }: Pick<I18n, 'wording'>,
  sentences: readonly (string | null)[],
): string {
  return sentences.filter((sentence) => sentence !== null && sentence !== '').join(wording.space)
}
