import { ImageRun, Paragraph, type FileChild } from 'docx'
import type { Language } from '@u4ssc/domain'
import { directionOf } from './direction'
import type { ParagraphWriter } from './word-paragraph'

/** The logo of an organization. */
export interface Logo {
  readonly content: Uint8Array
  readonly type: 'image/png' | 'image/jpeg'
  readonly alternativeText: string
  /** Pixels. */
  readonly width: number
  /** Pixels. */
  readonly height: number
}

/** What a document begins with: a logo, and the names of the organization and its bureau. */
export interface Letterhead {
  readonly logo: Logo | null
  readonly lines: readonly string[]
}

export const NO_LETTERHEAD: Letterhead = { logo: null, lines: [] }

export function isEmpty({ logo, lines }: Letterhead): boolean {
  return logo === null && lines.length === 0
}

/** Largest size on paper, in centimetres. */
const MAX_WIDTH = 7
const MAX_HEIGHT = 2
/** Word counts pictures in pixels of 1/96 inch. */
const PIXELS_PER_CENTIMETRE = 96 / 2.54

/** Returns the letterhead as data of the templates of Typst. */
export function letterheadForPdf({ logo, lines }: Letterhead) {
  if (logo === null) return { logo, lines }
  const { width, height } = sizeOnPaper(logo)
  const format = logo.type === 'image/png' ? 'png' : 'jpg'
  return {
    logo: { format, bytes: [...logo.content], alt: logo.alternativeText, width, height },
    lines,
  }
}

/** Returns the letterhead as paragraphs of a Word file. */
export function letterheadForWord(
  { logo, lines }: Letterhead,
  write: ParagraphWriter,
  language: Language,
): FileChild[] {
  return [
    ...(logo === null ? [] : [logoForWord(logo, language)]),
    ...lines.map((line) => write(line, { bold: true, spacing: { after: 0 } })),
  ]
}

function logoForWord(logo: Logo, language: Language): Paragraph {
  const { width, height } = sizeOnPaper(logo)
  const { alternativeText } = logo
  return new Paragraph({
    bidirectional: directionOf(language) === 'rtl',
    children: [
      new ImageRun({
        type: logo.type === 'image/png' ? 'png' : 'jpg',
        data: logo.content,
        altText: { name: alternativeText, title: alternativeText, description: alternativeText },
        transformation: {
          width: Math.round(width * PIXELS_PER_CENTIMETRE),
          height: Math.round(height * PIXELS_PER_CENTIMETRE),
        },
      }),
    ],
  })
}

/** Returns the size in centimetres, in the proportions of the picture. */
function sizeOnPaper({ width, height }: Pick<Logo, 'width' | 'height'>) {
  const scale = Math.min(MAX_WIDTH / width, MAX_HEIGHT / height)
  return { width: width * scale, height: height * scale }
}
