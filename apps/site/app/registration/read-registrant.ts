import { DelegateCreationSchema } from '@u4ssc/client/delegations'
import type { DelegateCreation } from '@u4ssc/client/delegations'
import { InvitedApplicationSchema } from '@u4ssc/client/invitations'
import type { InvitedApplication } from '@u4ssc/client/invitations'
import {
  ApplicationSchema,
  emptyFields,
  REGISTRANT_FIELDS,
  RegistrationChangeSchema,
} from '@u4ssc/client/registrations'
import type {
  Application,
  Registrant,
  RegistrantField,
  RegistrationChange,
  RegistrationForm,
} from '@u4ssc/client/registrations'
import type * as z from 'zod'
import { ANSWER, ASKED, detailsField, valueOf } from './form-fields'
import type { Fields } from './form-fields'
import { readAnswers } from './read-answers'

/** The values of a form, or the names of the wrong fields. */
export type Reading<Value> =
  | { readonly value: Value; readonly wrong: null }
  | { readonly value: null; readonly wrong: readonly string[] }

type Asking = Pick<RegistrationForm, 'questions'>

/** @param zone - IANA zone for the times in emails */
export function readApplication(
  fields: Fields,
  { questions }: Asking,
  zone: string | null,
): Reading<Application> {
  return read(ApplicationSchema, fields, questions, {
    zone,
    email: valueOf(fields, 'email'),
    privacyNotice: valueOf(fields, 'privacyNotice') === 'yes',
    askReview: valueOf(fields, 'askReview') === 'yes',
  })
}

/** Reads the form of an invited person, whose email address is that of the invitation. */
export function readInvited(
  fields: Fields,
  { questions }: Asking,
  zone: string | null,
): Reading<InvitedApplication> {
  const privacyNotice = valueOf(fields, 'privacyNotice') === 'yes'
  return read(InvitedApplicationSchema, fields, questions, { zone, privacyNotice })
}

export function readChange(
  fields: Fields,
  { questions }: Asking,
  zone: string | null,
): Reading<RegistrationChange> {
  const version = Number(valueOf(fields, 'version'))
  return read(RegistrationChangeSchema, fields, questions, { zone, version })
}

/** Reads the form for a delegate; the focal point does not choose the entity they represent. */
export function readDelegate(fields: Fields, { questions }: Asking): Reading<DelegateCreation> {
  return read(DelegateCreationSchema, fields, questions, { email: valueOf(fields, 'email') })
}

function read<Value>(
  schema: z.ZodType<Value>,
  fields: Fields,
  questions: Asking['questions'],
  more: object,
): Reading<Value> {
  const { answers, unanswered } = readAnswers(questions, fields)
  const reading = schema.safeParse({ ...detailsIn(fields), ...more, answers })
  const missing = unanswered.map((id) => ANSWER + id)
  if (reading.success && missing.length === 0) return { value: reading.data, wrong: null }
  const faulty = reading.error?.issues.map(({ path }) => fieldAt(path)) ?? []
  return { value: null, wrong: [...new Set([...faulty, ...missing])] }
}

const EMPTY: Partial<Registrant> = emptyFields({})

function detailsIn(fields: Fields) {
  return Object.fromEntries(ASKED.map((field) => [field, readField(fields, field)]))
}

function readField(fields: Fields, field: RegistrantField): unknown {
  const value = valueOf(fields, field)
  switch (REGISTRANT_FIELDS[field].is) {
    case 'needs':
      return needsIn(fields)
    case 'yes-no':
      return value === 'yes'
    default:
      return value || EMPTY[field]
  }
}

/**
 * Reads accessibility needs; text in the details field is a need without an entry in the
 * list.
 */
function needsIn(fields: Fields) {
  const details = valueOf(fields, 'needDetails') || null
  const services = new Set(fields['need'])
  if (details !== null) services.add('other')
  return [...services].map((service) => ({
    service,
    details: valueOf(fields, detailsField(service)) || null,
  }))
}

/** Returns the form field for a path in the request. */
export function fieldAt([part, within]: readonly PropertyKey[]): string {
  if (part === 'answers' && within !== undefined) return ANSWER + String(within)
  return part === 'accessNeeds' ? 'need' : String(part ?? '')
}
