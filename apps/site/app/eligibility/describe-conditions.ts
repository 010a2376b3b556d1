import type { PublicMeeting } from '@u4ssc/client/meetings'
import type { Language } from '@u4ssc/domain'
import type { I18n } from '../i18n/i18n'

interface ConditionWords {
  readonly words: string
  /** Language of the words; `null` if it is unknown. */
  readonly language: Language | null
}

/**
 * Returns the conditions for participants: known ones in the language of the page, others in the
 * words of the circular, in quotation marks.
 */
export function describeConditions(
  i18n: I18n,
  { participation, language }: Pick<PublicMeeting, 'participation' | 'language'>,
): ConditionWords[] {
  return participation.conditions.map(({ kind, text }) =>
    kind === 'other'
      ? { words: i18n.wording.quote.replace('{text}', text), language }
      : { words: i18n.t(`eligibility.condition-${kind}`), language: i18n.language },
  )
}
