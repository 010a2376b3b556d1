import { LANGUAGES, MeetingSchema, ReferenceSchema } from '@u4ssc/domain'
import { say } from '../../../components/say'
import { nameOfLanguage } from '../../../components/name-of-language'
import { inLabelledLines, record } from './record'
import { choice, optionsOf, yesNo } from './scalars'

export const reference = record(
  [
    {
      key: 'kind',
      label: 'part.kind',
      input: 'choice',
      options: optionsOf(ReferenceSchema.shape.kind.options, (kind) => `kind.${kind}`),
    },
    { key: 'series', label: 'part.series', input: 'text' },
    { key: 'number', label: 'part.number', input: 'text' },
    { key: 'text', label: 'part.asPrinted', input: 'text' },
  ],
  'always',
  inLabelledLines,
)

export const signatory = record(
  [
    { key: 'name', label: 'part.name', input: 'text' },
    { key: 'title', label: 'part.title', input: 'text' },
  ],
  'nullable',
)

export const venue = record(
  [
    { key: 'name', label: 'part.place', input: 'text' },
    { key: 'city', label: 'part.city', input: 'text' },
    {
      key: 'country',
      label: 'part.country',
      input: 'text',
      hint: 'hint.country',
      pattern: /^[A-Z]{2}$/,
    },
  ],
  'nullable',
)

export function contact(whole: 'nullable' | 'always') {
  return record(
    [
      { key: 'name', label: 'part.name', input: 'text' },
      { key: 'telephone', label: 'part.telephone', input: 'telephone' },
      { key: 'fax', label: 'part.fax', input: 'telephone' },
      { key: 'email', label: 'part.email', input: 'text', pattern: /^\S+@\S+$/ },
      { key: 'web', label: 'part.web', input: 'text' },
    ],
    whole,
    inLabelledLines,
  )
}

export const letterLanguage = choice(
  LANGUAGES.map((value) => ({ value, label: nameOfLanguage(value) })),
)

export const mode = choice(
  optionsOf(MeetingSchema.shape.mode.unwrap().options, (value) => `mode.${value}`),
)

export const fee = choice(
  optionsOf(MeetingSchema.shape.fee.unwrap().options, (value) => `fee.${value}`),
)

export const registrationRequired = yesNo(say('registration.required'), say('registration.free'))
