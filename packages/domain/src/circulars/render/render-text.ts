import type { Annex, Circular, Paragraph } from '../model/index'
import { headRows, isPresent, writeDateLine, writeEnclosures } from '../letter-templates/index'
import type { LetterForm } from '../letter-templates/index'

/**
 * Writes a circular as plain text, in the layout that reads back.
 *
 * A blank line separates two parts. Within the body every line has a tab: after the number of a
 * paragraph, after the sign of a point, and before any other block. So a text that begins with a
 * number or a dash is distinguished from both, and one like a closing from the closing.
 */
export function renderText(circular: Circular, form: LetterForm): string {
  const { issuer, subject, salutation, paragraphs, closing, signatory, annexes } = circular
  const { labels, colon, signed } = form
  const parts = [
    joinLines([issuer.organization, issuer.bureau]),
    writeDateLine(circular, form),
    ...renderHead(circular, form),
    subject === null ? null : `${labels.subject}${colon}${subject}`,
    salutation,
    ...paragraphs.map(renderParagraph),
    closing,
    signatory && joinLines([signed, signatory.name, signatory.title]),
    writeEnclosures(circular, form),
    ...annexes.map(renderAnnex),
  ]
  return `${parts.filter(isPresent).join('\n\n')}\n`
}

/** Lines that belong together stay together; a list of addressees is a separate part. */
function renderHead(circular: Circular, { labels, colon, semicolon }: LetterForm): string[] {
  const rows = headRows(circular)
  const isList = (label: string) => label === 'to' || label === 'copy'
  const lines = rows
    .filter(({ label }) => !isList(label))
    .map(({ label, values }) => `${labels[label]}${colon}${values.join('\n')}`)
  const lists = rows
    .filter(({ label }) => isList(label))
    .map(({ label, values }) => {
      const entries = values.map((value) => `-\t${value}`)
      return `${labels[label]}${colon.trimEnd()}\n${entries.join(`${semicolon}\n`)}`
    })
  return [lines.join('\n'), ...lists]
}

function renderParagraph({ number, text, items }: Paragraph): string {
  const [first = '', ...others] = text.split('\n')
  const lead = [`${number ?? ''}\t${first}`, ...others.map((block) => `\t${block}`)]
  return joinLines([lead.join('\n\n'), ...items.map((item) => `-\t${item}`)])
}

function renderAnnex({ label, title, text }: Annex): string {
  return joinLines([label, title !== null && !text.includes(title) ? title : null, text])
}

function joinLines(lines: readonly (string | null)[]): string {
  return lines.filter(isPresent).join('\n')
}
