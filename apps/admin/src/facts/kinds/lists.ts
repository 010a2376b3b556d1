import {
  LanguageTagSchema,
  MeetingDeadlineSchema,
  ParticipantGroupSchema,
  PolicyClauseSchema,
  PolicyConditionSchema,
} from '@u4ssc/domain'
import { describeDate } from '@u4ssc/domain/words/languages'
import * as z from 'zod'
import { wording } from '../../components/language/language'
import { say } from '../../components/language/say'
import { nameOfLanguage } from '../../components/language/name-of-language'
import { oneField } from './fact-kind'
import { optionsOf } from './scalars'

export const lines = oneField(
  z.array(z.string()),
  { input: 'lines', hint: 'field.hint-lines' },
  {
    describe: (value) => value,
    toText: (value) => value.join('\n'),
    fromText: linesOf,
    problem: 'field.problem-text',
    empty: [],
  },
)

export const languages = oneField(
  z.array(LanguageTagSchema),
  { input: 'text', hint: 'field.hint-languages' },
  {
    describe: (value) => value.map(nameOfLanguage),
    toText: (value) => value.join(', '),
    fromText: (typed) => typed.split(/[\s,;]+/).filter((tag) => tag !== ''),
    problem: 'field.problem-languages',
    empty: [],
  },
)

/**
 * Deadlines, one per line: `2021-12-01 Last day to register`. A deadline whose line stays keeps its
 * time and zone.
 */
export const deadlines = oneField(
  z.array(MeetingDeadlineSchema.refine((deadline) => deadline.what !== '')),
  { input: 'lines', hint: 'field.hint-deadlines' },
  {
    describe: (value) =>
      value.map((deadline) => `${describeDate(deadline.date, wording)}: ${deadline.what}`),
    toText: (value) => value.map((deadline) => `${deadline.date} ${deadline.what}`).join('\n'),
    fromText: (typed, before) =>
      linesOf(typed).map((line) => {
        const [date, what] = [line.slice(0, 10), line.slice(10).trim()]
        const kept = before?.find((one) => one.date === date && one.what === what)
        return kept ?? { date, time: null, zone: null, what }
      }),
    problem: 'field.problem-deadlines',
    empty: [],
  },
)

/** The groups a meeting is open to. A group that was there before keeps its citation. */
export const groups = oneField(
  z.array(PolicyClauseSchema),
  {
    input: 'several',
    options: optionsOf(ParticipantGroupSchema.options, (group) => `facts.group-${group}`),
  },
  {
    describe: (clauses) => clauses.map((clause) => say(`facts.group-${clause.kind}`)),
    toText: (clauses) => clauses.map((clause) => clause.kind).join('\n'),
    fromText: (typed, before) =>
      linesOf(typed).map(
        (kind) => before?.find((clause) => clause.kind === kind) ?? { kind, cites: null },
      ),
    problem: 'field.problem-choice',
    empty: [],
  },
)

/** Further conditions, one per line. A condition whose words stay keeps its kind and citation. */
export const conditions = oneField(
  z.array(PolicyConditionSchema),
  { input: 'lines', hint: 'field.hint-lines' },
  {
    describe: (value) => value.map(({ text }) => text),
    toText: (value) => value.map(({ text }) => text).join('\n'),
    fromText: (typed, before) =>
      linesOf(typed).map(
        (text) =>
          before?.find((condition) => condition.text === text) ?? {
            kind: 'other',
            text,
            cites: null,
          },
      ),
    problem: 'field.problem-text',
    empty: [],
  },
)

export function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
