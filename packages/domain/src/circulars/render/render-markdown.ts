import type { Annex, Circular, Paragraph } from '../model/index'
import {
  annexLines,
  headRows,
  isPresent,
  writeDateLine,
  writeEnclosures,
} from '../letter-templates/index'
import type { LetterForm } from '../letter-templates/index'
import { escapeMarkup } from './markup'

/** Writes a circular as CommonMark: bold labels, a heading for the subject, an anchor for each number. */
export function renderMarkdown(circular: Circular, form: LetterForm): string {
  const { issuer, subject, salutation, closing, signatory, annexes } = circular
  const parts = [
    joinLines([issuer.organization, issuer.bureau]),
    joinLines([writeDateLine(circular, form)]),
    ...renderHead(circular, form),
    subject === null ? null : `## ${escapeWords(subject)}`,
    joinLines([salutation]),
    ...circular.paragraphs.map(renderParagraph),
    joinLines([closing]),
    signatory && joinLines([form.signed, signatory.name, signatory.title]),
    joinLines([writeEnclosures(circular, form)]),
    ...annexes.map(renderAnnex),
  ]
  return `${parts.filter(isPresent).join('\n\n')}\n`
}

function renderHead(circular: Circular, { labels, colon }: LetterForm): string[] {
  return headRows(circular).map(({ label, values }) => {
    const name = `**${escapeWords(`${labels[label]}${colon}`.trim())}**`
    const [only, ...others] = values
    return only !== undefined && others.length === 0
      ? `${name} ${escapeWords(only)}`
      : `${name}\n\n${renderPoints(values)}`
  })
}

/** The number is bold text, since a Markdown list would count itself. */
function renderParagraph({ number, text, items }: Paragraph): string {
  const mark =
    number === null
      ? ''
      : `<a id="p${escapeMarkup(number.replace(/\s/g, '-'))}"></a>**${escapeWords(number)}** `
  const blocks = text.split('\n').map(escapeWords).join('\n\n')
  return [`${mark}${blocks}`.trim(), renderPoints(items)].filter(isPresent).join('\n\n')
}

function renderAnnex(annex: Annex): string {
  const heading = [annex.label, annex.title].filter(isPresent).join(': ')
  return [`### ${escapeWords(heading)}`, ...annexLines(annex).map(escapeWords)].join('\n\n')
}

function renderPoints(points: readonly string[]): string {
  return points.map((point) => `- ${escapeWords(point)}`).join('\n')
}

/** Lines that stay lines: a backslash at the end of one is a break. */
function joinLines(lines: readonly (string | null)[]): string {
  return lines.filter(isPresent).map(escapeWords).join('\\\n')
}

const ADDRESS = /\bhttps?:\/\/[^\s<>\\]*[^\s<>\\.,;:!?)\]}"'»”]/g

/** Words on one line that mean themselves; web addresses become links. */
function escapeWords(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  let escaped = ''
  let from = 0
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    escaped += `${escapeSigns(line.slice(from, index))}<${address}>`
    from = index + address.length
  }
  return escapeStart(escaped + escapeSigns(line.slice(from)))
}

function escapeSigns(words: string): string {
  return words.replace(/[\\`*_[\]<>&~|#]/g, '\\$&')
}

/** What opens a list, or underlines a heading, only at the start of a line. */
function escapeStart(line: string): string {
  return line.replace(/^[-+=]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
