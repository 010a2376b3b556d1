import { expect, it } from 'vitest'
import { framedLetter } from '../../test/framed-letter'
import type { Language } from '@u4ssc/domain'
import { readObjectives } from './objectives'

function objectivesIn(language: Language, body: string) {
  const { letter, scope } = framedLetter(language, 'Meeting', body)
  return readObjectives(letter, scope).map(({ value }) => value)
}

it.each<[Language, string]>([
  [
    'en',
    'The main objectives of this meeting are to:\n· compare;\n· decide.\n\nParticipation is free.',
  ],
  ['en', 'The workshop has two objectives:\n\n- compare;\n\n- decide.\n\nThe programme follows.'],
  ['en', 'The objectives are to (a) compare; and (b) decide. The programme follows.'],
  ['en', 'Objectives of the Forum:\na) compare;\nb) decide.\n\nThe programme follows.'],
  ['fr', "L'Atelier vise à:\n– compare;\n– decide.\n\nLe programme suit."],
  ['es', 'Los objetivos del Taller son los siguientes:\n1) compare;\n2) decide.'],
  ['ru', 'Основные цели форума:\n· compare;\n· decide.'],
  ['zh', '研讨会的目标是：–compare；–decide。参会免费。'],
  ['ar', 'أهداف ورشة العمل هي:\n- compare؛\n- decide.'],
])('%s: list items are read without bullets and stops: %s', (language, body) => {
  expect(objectivesIn(language, body)).toEqual(['compare', 'decide'])
})

it('items of another list are not read as objectives', () => {
  expect(objectivesIn('en', 'Please bring:\n- a badge;\n- a letter.')).toEqual([])
})

it.each<[Language, string]>([
  ['en', 'The workshop aims to compare and to decide.'],
  ['fr', "L'atelier a pour but de comparer et d'agir."],
  ['es', 'El taller tiene por objeto comparar y actuar.'],
  ['ru', 'Цель семинара – сравнить и решить.'],
])('%s: items in one sentence are separated: %s', (language, body) => {
  expect(objectivesIn(language, body)).toHaveLength(2)
})

it('the purpose of a letter is not read as an objective of its meeting', () => {
  const body = 'The purpose of this letter is to inform you and to invite you to the meeting.'
  expect(objectivesIn('en', body)).toEqual([])
})
