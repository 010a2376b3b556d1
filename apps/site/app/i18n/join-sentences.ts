import type { I18n } from './i18n'

/** Joins sentences as the language does; without a space in Chinese. Skips empty ones. */
export function joinSentences(
  { language }: Pick<I18n, 'language'>,
  sentences: readonly (string | null)[],
): string {
  return sentences
    .filter((sentence) => sentence !== null && sentence !== '')
    .join(language === 'zh' ? '' : ' ')
}
