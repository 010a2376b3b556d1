import * as z from 'zod'

/** What a value of a type is called. */
const FORMS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
}

/** What a text of a format is called, with an example. */
const FORMATS: Readonly<Record<string, string>> = {
  date: 'a calendar date, YYYY-MM-DD, for example 2021-12-07',
  datetime: 'an instant, for example 2021-12-07T09:00:00Z',
  email: 'an email address, for example name@example.org',
  url: 'a web address, for example https://example.org',
  uuid: 'a UUID, for example 7b0b1c52-6a3e-4c1f-9b1a-0d6f2f6b8a11',
}

/** What limits count. */
const UNITS: Readonly<Record<string, string>> = {
  string: 'characters',
  array: 'items',
  set: 'items',
  file: 'bytes',
}

/** Describes an invalid field: what to send instead. A schema can state its words instead. */
export function describeIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'This field is required.'
      return `Enter ${FORMS[issue.expected] ?? issue.expected}.`
    case 'invalid_value':
      return `Enter ${issue.values.length > 1 ? 'one of: ' : ''}${issue.values.map(String).join(', ')}.`
    case 'invalid_format':
      if (issue.format === 'regex') return `Enter a text of the form ${issue.pattern ?? ''}.`
      return `Enter ${FORMATS[issue.format] ?? `a valid ${issue.format}`}.`
    case 'too_small':
      return limit(
        issue.origin,
        issue.inclusive === false ? 'more than' : 'at least',
        issue.minimum,
      )
    case 'too_big':
      return limit(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum)
    case 'not_multiple_of':
      return `Enter a multiple of ${issue.divisor}.`
    case 'unrecognized_keys':
      return `Remove the unknown fields, or correct their names: ${issue.keys.join(', ')}.`
    default:
      return 'Enter one of the accepted forms, as in the reference of the API.'
  }
}

function limit(origin: string, bound: string, value: number | bigint): string {
  const unit = UNITS[origin]
  return unit
    ? `Enter ${bound} ${value} ${value === 1 ? unit.slice(0, -1) : unit}.`
    : `Enter a number of ${bound} ${value}.`
}

/** Makes all schemas of this process describe invalid fields in these words. */
export function useValidationWords(): void {
  z.config({ localeError: describeIssue })
}
