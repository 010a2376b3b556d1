import type { Question, RegistrationForm } from '@u4ssc/client/registrations'
import type { I18n } from '../i18n/i18n'
import { inLanguage } from './describe-answers'
import { ANSWER, valueOf } from './form-fields'
import type { Fields } from './form-fields'

/** A problem with a field and how to fix it. */
export interface FieldProblem {
  readonly field: string
  readonly words: string
}

const KEYS = {
  name: 'register.error-name',
  email: 'register.error-email',
  organization: 'register.error-organization',
  country: 'register.error-country',
  capacity: 'register.error-choice',
  mode: 'register.error-choice',
  language: 'register.error-choice',
  listed: 'register.error-choice',
  privacyNotice: 'register.error-privacy',
} as const

/** The fields of the form, in their order on the page; questions are in between. */
const FIELD_ORDER = ['email', 'name', 'organization', 'country', 'capacity', 'mode', 'language']
const LAST_FIELDS = ['need', 'needDetails', 'listed', 'recordAttendance', 'privacyNotice']

const KEY_OF = new Map(Object.entries(KEYS))

/** Describes the wrong fields in the order of the form. */
export function describeProblems(
  i18n: I18n,
  wrong: readonly string[],
  { fields, form }: { fields: Fields; form: Pick<RegistrationForm, 'questions'> },
): FieldProblem[] {
  const order = [...FIELD_ORDER, ...form.questions.map(({ id }) => ANSWER + id), ...LAST_FIELDS]
  const place = (field: string) => order.indexOf(field)
  return [...wrong]
    .sort((a, b) => place(a) - place(b))
    .map((field) => {
      const question = form.questions.find(({ id }) => ANSWER + id === field)
      return {
        field,
        words: question
          ? describeAnswerProblem(i18n, question, valueOf(fields, field))
          : i18n.t(KEY_OF.get(field) ?? 'register.error-other'),
      }
    })
}

function describeAnswerProblem(i18n: I18n, question: Question, value: string): string {
  if (question.kind === 'text' && value.length > question.maxLength)
    return i18n.t('register.error-length', { max: question.maxLength })
  return i18n.t('register.error-answer', { question: inLanguage(i18n, question.label).text })
}
