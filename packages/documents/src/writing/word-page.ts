import type { Language } from '@u4ssc/domain'
import {
  Document,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  AlignmentType,
  Footer,
  TextRun,
  type FileChild,
  type IStylesOptions,
} from 'docx'
import { directionOf, LANGUAGE_TAGS } from './direction'

/** Twentieths of a point, as Word counts lengths. */
export const CENTIMETRE = 567
export const POINTS = 'points'

export interface WordPage {
  readonly language: Language
  readonly title: string
  readonly author: string | null
  /** One section a part; each begins a page. */
  readonly parts: readonly (readonly FileChild[])[]
}

/** Packs the parts of a paper into a Word file of A4 pages with their numbers at the foot. */
export async function writeWordFile(page: WordPage): Promise<Uint8Array> {
  const { language, title, author, parts } = page
  const file = new Document({
    title,
    creator: author ?? '',
    lastModifiedBy: author ?? '',
    styles: stylesOf(language),
    numbering: { config: [pointsOf()] },
    sections: parts.map((children) => ({
      properties: { page: { size: A4, margin: MARGIN } },
      footers: { default: new Footer({ children: [pageNumber(language)] }) },
      children,
    })),
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

const A4 = { width: 11906, height: 16838 }
const MARGIN = {
  top: 2 * CENTIMETRE,
  right: 2 * CENTIMETRE,
  bottom: 2 * CENTIMETRE,
  left: 2 * CENTIMETRE,
}

/** Fonts that Word brings along on every system, by script. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'SimSun' }

function stylesOf(language: Language): IStylesOptions {
  const tag = LANGUAGE_TAGS[language]
  const isArabic = directionOf(language) === 'rtl'
  const run = { font: FONT, size: 22, sizeComplexScript: 22, language: tagsOf(language, tag) }
  const paragraph = { spacing: { after: 120 }, bidirectional: isArabic }
  const heading = { run: { bold: true, size: 26, font: FONT }, paragraph: { keepNext: true } }
  return { default: { document: { run, paragraph }, title: heading, heading1: heading } }
}

function tagsOf(language: Language, tag: string): Record<string, string> {
  if (language === 'ar') return { bidirectional: tag }
  return language === 'zh' ? { value: tag, eastAsia: tag } : { value: tag }
}

function pointsOf() {
  return {
    reference: POINTS,
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: '•',
        alignment: AlignmentType.START,
        style: {
          paragraph: { indent: { start: 1.5 * CENTIMETRE, hanging: 0.5 * CENTIMETRE } },
        },
      },
    ],
  }
}

/** In the foot, where no reader takes it for a word of the paper. */
function pageNumber(language: Language): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    bidirectional: directionOf(language) === 'rtl',
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  })
}
