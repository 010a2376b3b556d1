import * as z from 'zod'
import { LanguageSchema } from '@u4ssc/domain'
import { fieldsWith } from './registrant'
import type { FieldsWith } from './registrant'

type StatedField = FieldsWith<{ readonly from: 'person' }> | FieldsWith<{ readonly from: 'entity' }>

function isColumn(field: StatedField): field is Exclude<StatedField, 'answers'> {
  return field !== 'answers'
}

/** Columns of a list of registrations besides the answers: fields, and what the platform adds. */
export const REGISTRATION_COLUMNS = [
  ...[...fieldsWith({ from: 'person' }), ...fieldsWith({ from: 'entity' })].filter(isColumn),
  ...(['email', 'state', 'eligibility', 'place', 'delegation', 'head'] as const),
  ...(['attended', 'attendedEarlier', 'received'] as const),
]
export type RegistrationColumn = (typeof REGISTRATION_COLUMNS)[number]

const ANSWER = 'answer-'
const QUESTION = '[a-z][a-z0-9-]*'
const COLUMN = `(${REGISTRATION_COLUMNS.join('|')}|${ANSWER}${QUESTION})`

/** Returns the column of the answers to a question. */
export function columnOfQuestion(question: string): string {
  return `${ANSWER}${question}`
}

/** Returns the question that a column has the answers to; `undefined` for other columns. */
export function questionOfColumn(column: string): string | undefined {
  return column.startsWith(ANSWER) ? column.slice(ANSWER.length) : undefined
}

/** Returns the columns of a query in their order. */
export function parseColumns(columns: string): string[] {
  return columns.split(',')
}

export const SORT_ORDERS = ['asc', 'desc'] as const

/** The order of a list of registrations. */
export const registrationOrder = {
  sort: z
    .string()
    .regex(new RegExp(`^${COLUMN}$`))
    .optional()
    .meta({
      description:
        'Column to sort by: `name`, `place` (order of confirmation), `answer-` and the ID of a question, and others. By default the time of registration, newest first',
      example: 'place',
    }),
  order: z.enum(SORT_ORDERS).optional().meta({
    description: 'Ascending or descending. `asc` by default, if `sort` is given',
  }),
  language: LanguageSchema.optional().meta({
    description: 'Language in which the names of countries are sorted; English by default',
  }),
}

/** The columns of a list of registrations, after the name. */
export const RegistrationColumnsSchema = z
  .string()
  .regex(new RegExp(`^${COLUMN}(,${COLUMN})*$`))
  .max(2000)
  .meta({
    description:
      'Columns in their order, separated by commas, named as in `sort`; the name is always first',
    example: 'place,country,answer-diet',
  })

/** An answer to filter by. */
export const AnswerFilterSchema = z
  .string()
  .regex(new RegExp(`^${QUESTION}(:.*)?$`))
  .max(200)
  .meta({
    description:
      'Answers to a question: `diet` for people who answered it, `diet:` for the others, `diet:vegan` for those who chose this answer; `yes` or `no` for questions with these answers',
    example: 'diet:vegan',
  })
