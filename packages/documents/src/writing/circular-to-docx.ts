import type { Language } from '@u4ssc/domain'
import {
  circularLayout,
  type Circular,
  type HeaderEntry,
  type CircularLayout,
  type Paragraph as LetterParagraph,
} from '@u4ssc/domain/circulars'
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type FileChild,
  type Paragraph,
} from 'docx'
import { directionOf } from './direction'
import { titleOf } from './circular-title'
import { letterheadForWord, type Logo } from './letterhead'
import { CENTIMETRE, POINTS, writeWordFile } from './word-page'
import { paragraphWriter, type ParagraphWriter } from './word-paragraph'

export interface CircularToDocxOptions {
  /** Language of labels and dates; by default that of the circular. The text is not translated. */
  readonly language?: Language | undefined
  /** The logo above the letterhead. */
  readonly logo?: Logo | null | undefined
}

/**
 * Returns a circular as a Word file in the usual layout: letterhead, header table, numbered
 * paragraphs, list items, signature, annexes.
 *
 * `readDocument` and `readCircular` read the same circular back, as with `renderCircular`.
 * Paragraph numbers are text, so that a copied paragraph keeps its number.
 *
 * @example
 * await writeFile('circular.docx', await circularToDocx(circular))
 */
export async function circularToDocx(
  circular: Circular,
  { language: labels, logo = null }: CircularToDocxOptions = {},
): Promise<Uint8Array> {
  const layout = circularLayout(circular, { language: labels })
  const language = circular.language ?? layout.language
  const write = paragraphWriter(language)
  return writeWordFile({
    language,
    title: titleOf(circular),
    author: circular.issuer.organization,
    parts: [
      [
        ...letterheadForWord({ logo, lines: layout.letterhead }, write, language),
        ...writeLetter(layout, write, language),
      ],
      ...layout.annexes.map((lines) => writeAnnex(lines, write)),
    ],
  })
}

function writeLetter(
  layout: CircularLayout,
  write: ParagraphWriter,
  language: Language,
): readonly FileChild[] {
  const { dateLine, salutation, paragraphs, closing, signature, enclosures } = layout
  return [
    ...optional(dateLine, (line) => write(line, { alignment: AlignmentType.END, spacing: APART })),
    ...writeHead(layout, write, language),
    ...optional(salutation, (line) => write(line, { spacing: APART })),
    ...paragraphs.flatMap((paragraph) => writeParagraph(paragraph, write)),
    ...optional(closing, (line) => write(line, { spacing: APART, keepNext: true })),
    ...signature.flatMap((line) => line.split('\n')).map((line) => write(line, TIGHT)),
    ...optional(enclosures, (line) => write(line, { spacing: APART })),
  ]
}

const APART = { before: 240, after: 120 }
const TIGHT = { spacing: { after: 0 }, keepLines: true }

function optional(line: string | null, toParagraph: (line: string) => Paragraph): Paragraph[] {
  return line === null ? [] : [toParagraph(line)]
}

const LABEL_WIDTH = 3 * CENTIMETRE
const VALUE_WIDTH = 14 * CENTIMETRE
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
}

function writeHead(
  { header, subject }: CircularLayout,
  write: ParagraphWriter,
  language: Language,
): Table[] {
  const entries = subject === null ? header : [...header, subject]
  if (entries.length === 0) return []
  return [
    new Table({
      visuallyRightToLeft: directionOf(language) === 'rtl',
      width: { size: LABEL_WIDTH + VALUE_WIDTH, type: WidthType.DXA },
      columnWidths: [LABEL_WIDTH, VALUE_WIDTH],
      borders: BORDERS,
      rows: entries.map((entry) => writeRow(entry, entry === subject, write)),
    }),
  ]
}

function writeRow(
  { label, values, isList }: HeaderEntry,
  isSubject: boolean,
  write: ParagraphWriter,
): TableRow {
  const spacing = { after: 40 }
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        width: { size: LABEL_WIDTH, type: WidthType.DXA },
        children: [write(label, { bold: true, spacing })],
      }),
      new TableCell({
        width: { size: VALUE_WIDTH, type: WidthType.DXA },
        children: values.map((value) =>
          write(value, { ...(isList ? POINT : {}), bold: isSubject, spacing }),
        ),
      }),
    ],
  })
}

const POINT = { numbering: { reference: POINTS, level: 0 } }
const TAB_STOP = [{ type: 'left' as const, position: CENTIMETRE }]

/** Writes a paragraph; the tab separates its number from its text, as in plain text. */
function writeParagraph({ number, text, items }: LetterParagraph, write: ParagraphWriter) {
  const [first = '', ...others] = text.split('\n')
  return [
    write(`${number ?? ''}\t${first}`, { tabStops: TAB_STOP, keepNext: items.length > 0 }),
    ...others.map((block) => write(`\t${block}`, { tabStops: TAB_STOP })),
    ...items.map((item) => write(item, { ...POINT, spacing: { after: 60 } })),
  ]
}

function writeAnnex([label = '', ...lines]: readonly string[], write: ParagraphWriter) {
  return [write(label, { heading: HeadingLevel.HEADING_1 }), ...lines.map((line) => write(line))]
}
