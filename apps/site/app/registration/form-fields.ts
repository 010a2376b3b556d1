import type { OwnInvitation } from '@u4ssc/client/invitations'
import type { OwnRegistration } from '@u4ssc/client/registrations'

/** Values of the fields of a form, by name; they are kept when the form is shown again. */
export type Fields = Readonly<Record<string, readonly string[]>>

export const ANSWER = 'answer-'

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
  const answers = Object.entries(own.answers).map(([id, answer]): [string, string[]] => [
    ANSWER + id,
    valuesOf(answer),
  ])
  const { name, country, capacity, mode, language, listed, accessNeeds } = own
  return {
    ...Object.fromEntries(answers),
    ...{ name: [name], country: [country], capacity: [capacity], mode: [mode] },
    ...{ language: [language], listed: [listed] },
    organization: own.organization === null ? [] : [own.organization],
    recordAttendance: own.recordAttendance ? ['yes'] : [],
    need: accessNeeds.map(({ service }) => service),
    ...Object.fromEntries(
      accessNeeds.map(({ service, details }) => [detailsField(service), details ? [details] : []]),
    ),
  }
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

function valuesOf(answer: OwnRegistration['answers'][string]): string[] {
  if (typeof answer === 'boolean') return [answer ? 'yes' : 'no']
  return typeof answer === 'string' ? [answer] : answer
}
