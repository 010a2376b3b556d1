import { LANGUAGES, MeetingSchema, ReferenceSchema, isCountry } from '@u4ssc/domain'
import { listCountries } from '@u4ssc/domain/words'
import { countryName } from '@u4ssc/domain/words/languages'
import { wording } from '../../components/language/language'
import { say } from '../../components/language/say'
import { nameOfLanguage } from '../../components/language/name-of-language'
import { inLabelledLines, record } from './record'
import { choice, optionsOf, yesNo } from './scalars'

export const reference = record(
  [
    {
      key: 'kind',
      label: 'facts.part-kind',
      input: 'choice',
      options: optionsOf(ReferenceSchema.shape.kind.options, (kind) => `facts.kind-${kind}`),
    },
    { key: 'series', label: 'facts.part-series', input: 'text' },
    { key: 'number', label: 'facts.part-number', input: 'text' },
    { key: 'text', label: 'facts.part-asPrinted', input: 'text' },
  ],
  'always',
  inLabelledLines,
)

export const signatory = record(
  [
    { key: 'name', label: 'facts.part-name', input: 'text' },
    { key: 'title', label: 'facts.part-title', input: 'text' },
  ],
  'nullable',
)

const COUNTRIES = listCountries(wording).map(({ code, name }) => ({ value: code, label: name }))

export const country = choice(COUNTRIES)

export const venue = record(
  [
    { key: 'name', label: 'fact/venue/name', input: 'text' },
    { key: 'city', label: 'fact/venue/city', input: 'text' },
    {
      key: 'country',
      label: 'fact/venue/country',
      input: 'choice',
      options: COUNTRIES,
      isOptional: true,
      describe: (code) => (isCountry(code) ? countryName(code, wording) : code),
    },
  ],
  'nullable',
)

export function contact(whole: 'nullable' | 'always') {
  return record(
    [
      { key: 'name', label: 'facts.part-name', input: 'text' },
      { key: 'telephone', label: 'facts.part-telephone', input: 'telephone' },
      { key: 'fax', label: 'facts.part-fax', input: 'telephone' },
      { key: 'email', label: 'facts.part-email', input: 'text', pattern: /^\S+@\S+$/ },
      { key: 'web', label: 'facts.part-web', input: 'text' },
    ],
    whole,
    inLabelledLines,
  )
}

export const letterLanguage = choice(
  LANGUAGES.map((value) => ({ value, label: nameOfLanguage(value) })),
)

export const mode = choice(
  optionsOf(MeetingSchema.shape.mode.unwrap().options, (value) => `facts.mode-${value}`),
)

export const status = choice(
  optionsOf(MeetingSchema.shape.status.options, (value) => `facts.status-${value}`),
)

export const fee = choice(
  optionsOf(MeetingSchema.shape.fee.unwrap().options, (value) => `facts.fee-${value}`),
)

export const registrationRequired = yesNo(
  say('facts.registration-required'),
  say('facts.registration-free'),
)
