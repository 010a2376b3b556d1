import { readFileSync, writeFileSync } from 'node:fs'
import { readCircular } from '@u4ssc/domain/circulars'
import { expect, it } from 'vitest'
import { letterText, PUBLIC_LETTERS } from '../../test/letter-files'
import { readDocument } from '../reading/index'
import { circularToPdf } from './circular-to-pdf'

it.each([...PUBLIC_LETTERS, '78-ar-tsb-circular-176-cairo-workshop', '69-zh-collective-letter-5-20-wuxi','60-ru-tsb-circular-214-tashkent-forum'])('%s', async (name) => {
  const { circular, meetings } = readCircular(letterText(`letters/${name}`))
  const pdf = await circularToPdf(circular)
  writeFileSync(`/tmp/h/docout-${name.slice(0,2)}.pdf`, pdf)
  const { text, findings } = await readDocument(pdf)
  writeFileSync(`/tmp/h/docout-${name.slice(0,2)}.txt`, text)
  const again = readCircular(text)
  expect(findings).toEqual([])
  expect(again.circular).toEqual(circular)
  expect(again.meetings).toEqual(meetings)
})
