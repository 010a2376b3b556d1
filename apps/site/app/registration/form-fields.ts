import type { OwnInvitation } from '@u4ssc/client/invitations'
import { fieldsWith, REGISTRANT_FIELDS } from '@u4ssc/client/registrations'
import type {
  OwnRegistration,
  Question,
  RegistrantField,
  RegistrationForm,
} from '@u4ssc/client/registrations'
import type { Meeting } from '@u4ssc/domain/meetings'
import type { FieldProblem } from '../components/form-fields'

/** Values of the fields of a form, by name; they are kept when the form is shown again. */
export type Fields = Readonly<Record<string, readonly string[]>>

/** A form as it was filled in, and what is wrong with it. */
export interface FilledForm {
  readonly form: Pick<RegistrationForm, 'modes' | 'questions'>
  readonly access: Meeting['access'] | null
  readonly fields: Fields
  readonly problems: readonly FieldProblem[]
}

export const ANSWER = 'answer-'

/** The fields that a form asks for. */
export const ASKED = fieldsWith({}).filter((field) => REGISTRANT_FIELDS[field].from !== 'device')

export function fieldsIn(form: FormData): Fields {
  const fields: Record<string, string[]> = {}
  for (const [name, value] of form) if (typeof value === 'string') (fields[name] ??= []).push(value)
  return fields
}

export function valueOf(fields: Fields, name: string): string {
  return fields[name]?.[0]?.trim() ?? ''
}

/** Returns the fields of a form that was sent before. */
export function fieldsOf(own: OwnRegistration): Fields {
  return Object.fromEntries(ASKED.flatMap((field) => entriesOf(own, field)))
}

function entriesOf(own: OwnRegistration, field: RegistrantField): [string, string[]][] {
  switch (REGISTRANT_FIELDS[field].is) {
    case 'answers':
      return Object.entries(own.answers).map(([id, answer]) => [
        ANSWER + id,
        answer === false ? ['no'] : valuesOf(answer),
      ])
    case 'needs':
      return [
        ['need', own.accessNeeds.map(({ service }) => service)],
        ...own.accessNeeds.map(({ service, details }): [string, string[]] => [
          detailsField(service),
          details ? [details] : [],
        ]),
      ]
    default:
      return [[field, valuesOf(own[field])]]
  }
}

/** Returns the values of a field. A box that is not ticked has none. */
function valuesOf(value: unknown): string[] {
  if (typeof value === 'boolean') return value ? ['yes'] : []
  return [value].flat().filter((one) => typeof one === 'string')
}

/** Returns the names of a field in the form. */
export function namesInForm(field: RegistrantField, questions: readonly Question[]): string[] {
  if (field === 'answers') return questions.map(({ id }) => ANSWER + id)
  return field === 'accessNeeds' ? ['need', 'needDetails'] : [field]
}

/** Returns the field with the details of a need. People write those of other needs themselves. */
export function detailsField(service: string): string {
  return service === 'other' ? 'needDetails' : `needDetails-${service}`
}

/** Returns the fields that an invitation fills in. */
export function fieldsOfInvitation(own: OwnInvitation): Fields {
  const { name, organization, country, capacity, language } = own
  const known = Object.entries({ name, organization, country, capacity, language })
  return Object.fromEntries(known.flatMap(([field, value]) => (value ? [[field, [value]]] : [])))
}
