import type { Language } from '@u4ssc/domain'
import {
  Document,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  AlignmentType,
  Footer,
  TextRun,
  type FileChild,
  type IStylesOptions,
} from 'docx'
import { directionOf, LANGUAGE_TAGS } from './direction'

/** One centimetre in twips (twentieths of a point), the unit of Word. */
export const CENTIMETRE = 567
export const POINTS = 'points'

export interface WordPage {
  readonly language: Language
  readonly title: string
  readonly author: string | null
  /** Whether the pages are wider than high. */
  readonly isLandscape?: boolean
  /** Parts of the document; each begins a new page. */
  readonly parts: readonly (readonly FileChild[])[]
}

/** Returns a Word file with A4 pages and page numbers in the footer. */
export async function writeWordFile(page: WordPage): Promise<Uint8Array> {
  const { language, title, author, isLandscape = false, parts } = page
  const file = new Document({
    title,
    creator: author ?? '',
    lastModifiedBy: author ?? '',
    styles: stylesOf(language),
    numbering: { config: [pointsOf()] },
    sections: parts.map((children) => ({
      properties: { page: { size: isLandscape ? LANDSCAPE : A4, margin: MARGIN } },
      footers: { default: new Footer({ children: [pageNumber(language)] }) },
      children,
    })),
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

const A4 = { width: 11906, height: 16838 }
/** Word exchanges width and height for landscape pages. */
const LANDSCAPE = { ...A4, orientation: PageOrientation.LANDSCAPE }
const MARGIN = {
  top: 2 * CENTIMETRE,
  right: 2 * CENTIMETRE,
  bottom: 2 * CENTIMETRE,
  left: 2 * CENTIMETRE,
}

/** Returns the width of the text on a page, in twips. */
export function textWidth(isLandscape: boolean): number {
  return (isLandscape ? A4.height : A4.width) - MARGIN.left - MARGIN.right
}

/** Fonts that Word has on every system, by script. */
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

/** Returns the page number for the footer, which readers skip. */
function pageNumber(language: Language): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    bidirectional: directionOf(language) === 'rtl',
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  })
}
