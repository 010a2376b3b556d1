import { expect, it } from 'vitest'
import { EMAIL_TEXT_KINDS, placeholdersOf } from './email-texts'
import {
  fillPlaceholders,
  findUnknownPlaceholders,
  findWrongPlaceholders,
  listPlaceholders,
} from './placeholders'

const VALUES = {
  name: 'Ana {{link}}',
  meeting: 'Sixth meeting',
  when: '7 December',
  link: 'https://x',
}

it('each placeholder is filled once, and a value with braces is not filled again', () => {
  expect(fillPlaceholders('Dear {{ name }}, {{meeting}}', VALUES)).toBe(
    'Dear Ana {{link}}, Sixth meeting',
  )
})

it('braces without a placeholder stay in the text, and are reported', () => {
  expect(fillPlaceholders('{{nmae}} {name} {{until}}', VALUES)).toBe('{{nmae}} {name} {{until}}')
  const known = ['name'] as const
  expect(findUnknownPlaceholders('{{nmae}} {{name}} {{nmae}} {{}}', known)).toEqual(['nmae', ''])
})

it('the placeholders of a text are listed', () => {
  expect(listPlaceholders('{{link}} {{name}} {{x}}')).toEqual(['name', 'link'])
})

it('each placeholder that a subject or text cannot use is named, by language', () => {
  const words = {
    fr: { subject: '{{link}}', text: '{{link}}' },
    en: { subject: null, text: '{{x}}' },
  }
  expect(findWrongPlaceholders(words, placeholdersOf('confirmed'))).toEqual([
    { language: 'en', field: 'text', name: 'x' },
    { language: 'fr', field: 'subject', name: 'link' },
  ])
})

it('only emails with a reason or deadline have its placeholder, and no subject has a link', () => {
  const kindsWith = (name: 'reason' | 'until') =>
    EMAIL_TEXT_KINDS.filter((kind) => placeholdersOf(kind).text.includes(name))
  expect(kindsWith('until')).toEqual(['offered'])
  expect(kindsWith('reason')).toEqual(['refused', 'speaker-returned', 'visa-refused'])
  expect(EMAIL_TEXT_KINDS.flatMap((kind) => placeholdersOf(kind).subject)).not.toContain('link')
})
