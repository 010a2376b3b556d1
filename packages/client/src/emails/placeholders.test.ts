import { expect, it } from 'vitest'
import { fillPlaceholders, findUnknownPlaceholders, listPlaceholders } from './placeholders'

const VALUES = {
  name: 'Ana {{link}}',
  meeting: 'Sixth meeting',
  when: '7 December',
  link: 'https://x',
}

it('fills each placeholder once: a value with braces is not filled again', () => {
  expect(fillPlaceholders('Dear {{ name }}, {{meeting}}', VALUES)).toBe(
    'Dear Ana {{link}}, Sixth meeting',
  )
})

it('leaves what is no placeholder, and reports it', () => {
  expect(fillPlaceholders('{{nmae}} {name}', VALUES)).toBe('{{nmae}} {name}')
  expect(findUnknownPlaceholders('{{nmae}} {{name}} {{nmae}} {{}}')).toEqual(['nmae', ''])
})

it('lists the placeholders of a text', () => {
  expect(listPlaceholders('{{link}} {{name}} {{x}}')).toEqual(['name', 'link'])
})
