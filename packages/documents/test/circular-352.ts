import {
  Document,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { escapeHtml, letterText } from './letter-files'

/** TSB Circular 352 as its author would have built it: a table for the head, lists, paragraphs. */
export interface BuiltLetter {
  readonly head: readonly (readonly (readonly string[])[])[]
  readonly body: readonly (string | readonly string[])[]
}

/** Cells are lists of lines; a line that begins with "- " is a point of a list. */
export function circular352(): BuiltLetter {
  const lines = letterText('letters/public/00-tsb-circular-352')
    .replace('[bookmark: _Hlk83973180]', '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const from = (start: string) => lines.findIndex((line) => line.startsWith(start))
  const cell = (start: string, count: number) => lines.slice(from(start), from(start) + count)
  const value = (label: string) => cell(label, 2).slice(1)
  const points = lines.filter((line) => line.startsWith('·')).map((line) => line.slice(1).trim())
  const numbered = lines.filter((line) => /^\d\t/.test(line))
  const [one = '', two = '', three = '', four = '', ...rest] = numbered
  return {
    head: [
      [[''], [''], ['Geneva, 13 October 2021']],
      [['Ref:'], value('Ref:'), cell('To:', 5)],
      [['Tel:'], value('Tel:'), ['']],
      [['Fax:'], value('Fax:'), ['']],
      [['E-mail:'], value('E-mail:'), cell('Copy to:', 4)],
      [['Subject:'], [cell('Subject:', 3).slice(1).join(' ')], ['']],
    ],
    body: ['Dear Sir/Madam,', one, two, three, four, points, ...rest, 'Yours faithfully,'],
  }
}

export function toHtml({ head, body }: BuiltLetter): string {
  const cells = (row: BuiltLetter['head'][number]) =>
    row.map((lines) => `<td>${lines.map(escapeHtml).join('<br>')}</td>`).join('')
  const rows = head.map((row) => `<tr>${cells(row)}</tr>`).join('\n')
  const blocks = body.map((block) =>
    typeof block === 'string'
      ? `<p>${escapeHtml(block).replace('\t', '&emsp;')}</p>`
      : `<ul>${block.map((point) => `<li>${escapeHtml(point)}</li>`).join('\n')}</ul>`,
  )
  return `<body><p>INTERNATIONAL TELECOMMUNICATION UNION<br>TELECOMMUNICATION STANDARDIZATION BUREAU</p>
    <table>${rows}</table>${blocks.join('\n')}</body>`
}

export async function toDocx({ head, body }: BuiltLetter): Promise<Uint8Array> {
  const rows = head.map(
    (row) =>
      new TableRow({
        children: row.map(
          (lines) => new TableCell({ children: lines.map((text) => new Paragraph(text)) }),
        ),
      }),
  )
  const paragraphs = body.flatMap((block) =>
    typeof block === 'string'
      ? [new Paragraph({ children: [new TextRun(block)] })]
      : block.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
  )
  return pack([
    new Paragraph('INTERNATIONAL TELECOMMUNICATION UNION'),
    new Paragraph('TELECOMMUNICATION STANDARDIZATION BUREAU'),
    new Table({ rows }),
    ...paragraphs,
  ])
}

export async function pack(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const file = new Document({
    footnotes: { 1: { children: [new Paragraph('The zone of the seat.')] } },
    sections: [{ children }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

export function noteMark(): FootnoteReferenceRun {
  return new FootnoteReferenceRun(1)
}
