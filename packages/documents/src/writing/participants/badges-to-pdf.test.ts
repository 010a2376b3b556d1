import { LANGUAGES } from '@u4ssc/domain'
import { getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { PARTICIPANTS } from '../../../test/participants'
import { structureOf } from '../../../test/pdf-structure'
import { badgesToPdf, BadgeSchema, type Badge } from './badges-to-pdf'

const BADGES: readonly Badge[] = PARTICIPANTS.map((participant, index) => ({
  participant,
  code: `U4SSC-6-${index}`,
}))

it.each(LANGUAGES)('every participant has a page with name and code, in %s', async (language) => {
  const file = await badgesToPdf(BADGES, { title: 'Sixth Meeting of U4SSC', language })
  const { text, alternatives, isMarked } = await structureOf(file)
  expect(isMarked).toBe(true)
  for (const name of ['Lovelace', 'Ладыженская', '林海平']) expect(text).toContain(name)
  expect(alternatives).toHaveLength(BADGES.length)
  expect((await getDocumentProxy(new Uint8Array(file))).numPages).toBe(BADGES.length)
})

it('a badge can have a name in any living script of a Member State', async () => {
  const names = [
    ...['김예시', 'やまだ', 'נועה', 'สมชาย', 'ຄຳ', 'សុខ', 'प्रिया', 'রহিম', 'Արամ', 'ნინო', 'አበበ'],
  ]
  const badges = BADGES.slice(0, 1).flatMap((badge) =>
    names.map((familyName) => ({
      ...badge,
      participant: { ...badge.participant, familyName },
    })),
  )
  const file = await badgesToPdf(badges, { title: 'Sixth Meeting', language: 'en' })
  expect((await getDocumentProxy(new Uint8Array(file))).numPages).toBe(names.length)
})

it('a name as long as three others fits on its page', async () => {
  const [badge] = BADGES
  const familyName = 'Wolfeschlegelsteinhausenbergerdorff Featherstonehaugh-Cholmondeley'
  const long = badge && { ...badge, participant: { ...badge.participant, familyName } }
  const file = await badgesToPdf(long ? [long] : [], { title: 'Sixth Meeting', language: 'en' })
  expect((await getDocumentProxy(new Uint8Array(file))).numPages).toBe(1)
})

it('an empty list and a badge without a code are refused', async () => {
  await expect(badgesToPdf([], { title: '', language: 'en' })).rejects.toThrow(/at least one badge/)
  const { error } = BadgeSchema.safeParse({ ...BADGES[0], code: '' })
  expect(error?.issues).toMatchObject([{ path: ['code'] }])
})
