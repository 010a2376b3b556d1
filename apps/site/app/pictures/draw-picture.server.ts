import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import { lightColour } from '@u4ssc/tokens'
import { PART_COLOURS, STRIP_PARTS } from '../times/day-strip'
import type { StripBar } from '../times/day-strip'
import { wrapWords } from './wrap-words'
import { escapeMarkup } from '../escape-markup'

/** Content of the preview picture of a page. */
export interface Picture {
  readonly site: string
  readonly title: string
  readonly lines: readonly string[]
  readonly bars: readonly StripBar[]
  readonly dir: 'ltr' | 'rtl'
}

const PICTURE_WIDTH = 1200
const PICTURE_HEIGHT = 630

const MARGIN = 80
const INNER = PICTURE_WIDTH - 2 * MARGIN
const TITLE_SIZE = 62
const MAX_TITLE_LINES = 3
const LINE_SIZE = 34
const STRIP = { night: 'part-night', edge: 'part-edge', day: 'surface' } as const
const CHINESE = /\p{Script=Han}/u
const ARABIC = /\p{Script=Arabic}/u

const { resolve } = createRequire(import.meta.url)
const FONTS = {
  usual: ['noto-sans/400Regular/NotoSans_400Regular.ttf', 'noto-sans/700Bold/NotoSans_700Bold.ttf'],
  arabic: ['amiri/400Regular/Amiri_400Regular.ttf', 'amiri/700Bold/Amiri_700Bold.ttf'],
  chinese: ['noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'],
}

/** Draws the picture as PNG. */
export function drawPicture(picture: Picture): Uint8Array<ArrayBuffer> {
  const svg = writeSvg(picture)
  const fontFiles = [
    ...FONTS.usual,
    ...(ARABIC.test(svg) ? FONTS.arabic : []),
    ...(CHINESE.test(svg) ? FONTS.chinese : []),
  ].map((file) => resolve(`@expo-google-fonts/${file}`))
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' }
  return new Uint8Array(new Resvg(svg, { font }).render().asPng())
}

function writeSvg({ site, title, lines, bars, dir }: Picture): string {
  const set = wrapWords(title, INNER / TITLE_SIZE, MAX_TITLE_LINES)
  const titleTop = 210
  const linesTop = titleTop + set.length * TITLE_SIZE * 1.2 + 10
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${lightColour('paper')}"/>`,
    `<rect width="100%" height="14" fill="${lightColour('accent')}"/>`,
    textAt(site, { y: 120, size: 32, colour: lightColour('accent'), dir, isBold: true }),
    ...set.map((line, index) =>
      textAt(line, {
        y: titleTop + index * TITLE_SIZE * 1.2,
        size: TITLE_SIZE,
        colour: lightColour('ink'),
        dir,
        isBold: true,
      }),
    ),
    ...lines.map((line, index) =>
      textAt(line, {
        y: linesTop + index * LINE_SIZE * 1.5,
        size: LINE_SIZE,
        colour: lightColour('ink-soft'),
        dir,
      }),
    ),
    ...(bars.length > 0 ? stripOf(bars) : []),
    '</svg>',
  ].join('')
}

interface Setting {
  readonly y: number
  readonly size: number
  readonly colour: string
  readonly dir: 'ltr' | 'rtl'
  readonly isBold?: boolean
}

function textAt(text: string, { y, size, colour, dir, isBold = false }: Setting): string {
  const [x, anchor] = dir === 'rtl' ? [PICTURE_WIDTH - MARGIN, 'end'] : [MARGIN, 'start']
  const weight = isBold ? 700 : 400
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="Noto Sans, Amiri, Noto Sans SC" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeMarkup(text)}</text>`
}

/** Draws the day strip in the time zone of the meeting. */
function stripOf(bars: readonly StripBar[]): string[] {
  const y = PICTURE_HEIGHT - 96
  const rect = (from: number, width: number, fill: string) =>
    `<rect x="${MARGIN + (from / 100) * INNER}" y="${y}" width="${(width / 100) * INNER}" height="44" fill="${fill}"/>`
  return [
    ...STRIP_PARTS.map(({ part, from, width }) =>
      rect(from, width, lightColour(STRIP[PART_COLOURS[part]])),
    ),
    ...bars.map(({ from, width }) => rect(from, width, lightColour('accent'))),
  ]
}
