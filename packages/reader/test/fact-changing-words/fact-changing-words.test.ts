import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { readCircular } from '../../src/index'
import { LANGUAGES } from '@u4ssc/domain'
import { CaseSchema, ControlSchema, isCertain, verdictOf } from './verdict'

/** Cases that are passed over: the list stays empty. */
const KNOWN: readonly string[] = []

/** Controls that are read without certainty, or not read: the list may only shrink. */
const UNCERTAIN: readonly string[] = [
  'ar-control-04',
  'en-control-01',
  'en-control-02',
  'en-control-04',
  'en-control-05',
  'es-control-01',
  'es-control-04',
  'es-control-05',
  'fr-control-01',
  'fr-control-03',
  'fr-control-04',
  'ru-control-01',
  'ru-control-04',
  'zh-control-04',
  'zh-control-05',
]

it.each(LANGUAGES)('every word that changes a fact is noticed, in %s', (language) => {
  const cases = z.array(CaseSchema).parse(readJson(`${language}.json`))
  const passedOver = cases.filter((one) => verdictOf(one, readCircular(one.text)) === 'passed over')
  expect(passedOver.map(({ id }) => id)).toEqual(KNOWN.filter((id) => id.startsWith(language)))
})

it.each(LANGUAGES)('words about something else leave a fact certain, in %s', (language) => {
  const controls = z.array(ControlSchema).parse(readJson(`${language}.controls.json`))
  const uncertain = controls.filter((one) => !isCertain(one, readCircular(one.text)))
  expect(uncertain.map(({ id }) => id)).toEqual(UNCERTAIN.filter((id) => id.startsWith(language)))
})

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}
