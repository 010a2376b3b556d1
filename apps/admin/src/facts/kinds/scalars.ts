import { CalendarDateSchema, WallTimeSchema, ZoneSchema } from '@u4ssc/domain'
import { isZone, normalizeZone } from '@u4ssc/domain/timezones'
import { describeDate } from '@u4ssc/domain/words/languages'
import type { AdminMessage } from '@u4ssc/messages/admin'
import * as z from 'zod'
import { wording } from '../../components/language/language'
import { say } from '../../components/language/say'
import { oneField } from './fact-kind'
import type { FactKind, Option } from './fact-kind'

const asTyped = {
  describe: (value: string) => [value],
  toText: (value: string) => value,
  fromText: (typed: string) => typed,
  empty: null,
}

export const text = oneField(
  z.string(),
  { input: 'text' },
  { ...asTyped, problem: 'field.problem-text' },
)

export const address = oneField(
  z.url({ protocol: /^https?$/ }),
  { input: 'text', hint: 'field.hint-address' },
  { ...asTyped, problem: 'field.problem-address' },
)

export const date = oneField(
  CalendarDateSchema,
  { input: 'date' },
  {
    ...asTyped,
    describe: (value) => [describeDate(value, wording)],
    problem: 'field.problem-date',
  },
)

export const time = oneField(
  WallTimeSchema,
  { input: 'time', hint: 'field.hint-time' },
  { ...asTyped, problem: 'field.problem-time' },
)

export const zone = oneField(
  ZoneSchema.refine(isZone),
  { input: 'zone', hint: 'field.hint-zone' },
  { ...asTyped, fromText: (typed) => normalizeZone(typed) ?? typed, problem: 'field.problem-zone' },
)

/** A number of places; empty means no limit. */
export const capacity = oneField(
  z.int().positive(),
  { input: 'text', hint: 'registration-settings.placesHint' },
  {
    describe: (value) => [String(value)],
    toText: String,
    fromText: (typed) => (/^\d+$/.test(typed) ? Number(typed) : typed),
    problem: 'registration-settings.placesProblem',
    empty: null,
  },
)

export const requiredText = required(text)
export const requiredDate = required(date)

/** Makes a kind required: an empty field is refused. */
function required(kind: FactKind): FactKind {
  return {
    ...kind,
    parse: (entries, before) => {
      const parsed = kind.parse(entries, before)
      return parsed.ok && parsed.value === null
        ? { ok: false, field: 'value', problem: 'field.problem-required' }
        : parsed
    },
  }
}

/** Creates a kind with a few possible values, or none. */
export function choice(options: readonly Option[]): FactKind {
  const labels = new Map(options.map((option) => [option.value, option.label]))
  return oneField(
    z.string().refine((value) => labels.has(value)),
    { input: 'choice', options },
    {
      ...asTyped,
      describe: (value) => [labels.get(value) ?? value],
      problem: 'field.problem-choice',
    },
  )
}

/** Creates a kind for yes, no or not stated, with labels for the fact. */
export function yesNo(yes: string, no: string): FactKind {
  return oneField(
    z.boolean(),
    {
      input: 'choice',
      options: [
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ],
    },
    {
      describe: (value) => [value ? yes : no],
      toText: (value) => (value ? 'yes' : 'no'),
      fromText: (typed) => typed === 'yes',
      problem: 'field.problem-choice',
      empty: null,
    },
  )
}

export function optionsOf<Value extends string>(
  values: readonly Value[],
  labelOf: (value: Value) => AdminMessage,
): Option[] {
  return values.map((value) => ({ value, label: say(labelOf(value)) }))
}
