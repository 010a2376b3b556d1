import type { Question, RegistrationForm } from '@u4ssc/client/registrations'
import type { SiteMessage } from '@u4ssc/messages/site'
import type { FieldProblem } from '../components/form-fields'
import type { I18n } from '../i18n/i18n'
import { inLanguage } from './describe-answers'
import { ANSWER, ASKED, namesInForm, valueOf } from './form-fields'
import type { Fields } from './form-fields'
import { PERSON_VIEWS } from './registrant-fields'

const KEYS = new Map<string, SiteMessage>([
  ...Object.entries(PERSON_VIEWS).flatMap(([field, view]) =>
    view === null ? [] : [[field, view.problem] as const],
  ),
  ['privacyNotice', 'register.error-privacy'],
])

/** Describes the wrong fields in the order of the form. */
export function describeProblems(
  i18n: I18n,
  wrong: readonly string[],
  { fields, form }: { fields: Fields; form: Pick<RegistrationForm, 'questions'> },
): FieldProblem[] {
  const asked = ASKED.flatMap((field) => namesInForm(field, form.questions))
  const order = ['email', ...asked, 'privacyNotice']
  const place = (field: string) => order.indexOf(field)
  return [...wrong]
    .sort((a, b) => place(a) - place(b))
    .map((field) => {
      const question = form.questions.find(({ id }) => ANSWER + id === field)
      return {
        field,
        words: question
          ? describeAnswerProblem(i18n, question, valueOf(fields, field))
          : i18n.t(KEYS.get(field) ?? 'register.error-other'),
      }
    })
}

function describeAnswerProblem(i18n: I18n, question: Question, value: string): string {
  if (question.kind === 'text' && value.length > question.maxLength)
    return i18n.t('register.error-length', { max: question.maxLength })
  return i18n.t('register.error-answer', { question: inLanguage(i18n, question.label).text })
}
