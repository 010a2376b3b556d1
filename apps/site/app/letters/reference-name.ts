import type { Circular } from '@u4ssc/domain/circulars'
import { formatReference } from '@u4ssc/domain/circulars'
import { parseReference } from '@u4ssc/reader'
import type { I18n } from '../i18n/i18n'

/**
 * Returns the name of a circular without the one that it changes.
 *
 * @example
 * shortReferenceName(i18nFor('en'), reference) // => 'Corrigendum 1'
 */
export function shortReferenceName(i18n: I18n, reference: Circular['reference']): string {
  const name = referenceName(i18n, reference)
  // Chinese names the changed circular first
  const isWhole = reference.kind === 'circular' || i18n.language === 'zh'
  return (isWhole ? null : /^\D*\d+/u.exec(name)?.[0]) ?? name
}

/**
 * Returns the name of a circular in the language of the page, if its series is known there.
 *
 * @example
 * referenceName(i18nFor('fr'), 'TSB Circular 352') // => 'Circulaire TSB 352'
 */
export function referenceName(
  i18n: I18n,
  reference: Circular['reference'] | string | null,
): string {
  if (reference === null) return i18n.t('circulars.no-reference')
  if (typeof reference === 'string') {
    const read = parseReference(reference)
    return read === null ? reference : formatReference(read, i18n.language)
  }
  // An editor can give series and number of a circular that prints none
  const { text, series, number } = reference
  const isKnown = text !== null || (series !== null && number !== null)
  return isKnown ? formatReference(reference, i18n.language) : i18n.t('circulars.no-reference')
}
