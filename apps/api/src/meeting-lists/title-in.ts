import type { Language } from '@u4ssc/domain'
import type { Form } from '../registrations/index'

/** Returns the title of the meeting in a language, or in that of the meeting. */
export function titleIn({ meeting }: Pick<Form, 'meeting'>, language: Language): string {
  return meeting.localizations[language]?.title ?? meeting.title
}
