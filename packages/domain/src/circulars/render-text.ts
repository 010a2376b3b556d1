import type { Annex, Circular, Paragraph } from './circular'
import { letterFormOf, writeDate } from './letter-form'

/** Writes a circular as plain text in the house form: label and value, bullets, printed numbers. */
export function renderText(circular: Circular): string {
  const { salutation, paragraphs, closing, signatory, annexes } = circular
  const blocks = [
    ...renderHead(circular),
    salutation,
    ...paragraphs.map(renderParagraph),
    closing,
    joinLines([signatory?.name, signatory?.title]),
    ...annexes.map(renderAnnex),
  ]
  return `${blocks.filter(isPresent).join('\n\n')}\n`
}

function renderHead(circular: Circular): (string | null)[] {
  const { reference, issuer, issuedOn, issuedAt, contact, language, subject } = circular
  const { labels } = letterFormOf(language)
  const date = issuedOn === null ? null : writeDate(issuedOn, language)
  return [
    joinLines([issuer.organization, issuer.bureau]),
    [issuedAt, date].filter(isPresent).join(', '),
    joinLines([
      labelled(labels.reference, reference.text),
      ...reference.alsoKnownAs,
      labelled(labels.telephone, contact.telephone),
      labelled(labels.fax, contact.fax),
      labelled(labels.email, contact.email),
      labelled(labels.web, contact.web),
    ]),
    renderList(labels.to, circular.addressees),
    renderList(labels.copy, circular.copiedTo),
    labelled(labels.subject, subject),
  ]
}

function renderList(label: string, entries: readonly string[]): string | null {
  return entries.length === 0
    ? null
    : `${label}:\n${entries.map((entry) => `- ${entry}`).join(';\n')}`
}

function renderParagraph({ number, text, items }: Paragraph): string {
  const lead = [number, text.replaceAll('\n', '\n\n')].filter(isPresent).join('\t')
  return [lead, ...items.map((item) => `- ${item}`)].filter(isPresent).join('\n')
}

function renderAnnex({ label, title, text }: Annex): string {
  return joinLines([label, title !== null && !text.includes(title) ? title : null, text]) ?? label
}

function labelled(label: string, value: string | null): string | null {
  return value === null ? null : `${label}: ${value}`
}

function joinLines(lines: readonly (string | null | undefined)[]): string | null {
  return lines.filter(isPresent).join('\n') || null
}

function isPresent(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value !== ''
}
