import { expect, it } from 'vitest'
import { drawPicture } from './draw-picture.server'
import { picturePath } from './picture-path'

const PNG = [0x89, 0x50, 0x4e, 0x47]

function aPicture(title: string, dir: 'ltr' | 'rtl' = 'ltr') {
  const bars = [{ from: 41, width: 23, nextDay: false }]
  return { site: 'U4SSC', title, lines: ['7 December 2021'], bars, dir }
}

it.each([
  ['Latin', aPicture('Sixth Meeting & <more>')],
  ['Arabic', aPicture('الاجتماع السادس', 'rtl')],
  ['Chinese', aPicture('第六次会议')],
])('a title in %s letters is drawn with a font that has them', (_, picture) => {
  const drawn = drawPicture(picture)
  expect([...drawn.slice(0, 4)]).toEqual(PNG)
  expect(drawn.length).toBeGreaterThan(drawPicture({ ...picture, title: '' }).length)
})

it('a meeting and a letter have separate pictures, and other pages have that of the site', () => {
  expect(picturePath('/en/meetings/u4ssc-6/programme', 'en')).toBe(
    '/en/meetings/u4ssc-6/picture.png',
  )
  expect(picturePath('/ar/circulars/tsb-1', 'ar')).toBe('/ar/circulars/tsb-1/picture.png')
  expect(picturePath('/fr/meetings', 'fr')).toBe('/fr/picture.png')
})
