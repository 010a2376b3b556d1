import type { Circular } from '@u4ssc/domain/circulars'
import { formatReference, parseReference } from '@u4ssc/domain/circulars'
import type { I18n } from '../i18n/i18n'

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
  const read = typeof reference === 'string' ? parseReference(reference) : reference
  const printed = typeof reference === 'string' ? reference : (reference?.text ?? null)
  if (printed === null) return i18n.t('circulars.no-reference')
  return read === null ? printed : formatReference(read, i18n.language)
}
