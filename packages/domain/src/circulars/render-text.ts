import type { Annex, Circular, Paragraph } from './circular'
import type { HeaderLabel, LetterLanguage } from './languages/index'
import { firstOf, writeDate } from './letter-form'

/** Writes a circular as plain text in the house form: label and value, bullets, printed numbers. */
export function renderText(circular: Circular, form: LetterLanguage): string {
  const { salutation, paragraphs, closing, signatory, annexes } = circular
  const blocks = [
    ...renderHead(circular, form),
    salutation,
    ...paragraphs.map(renderParagraph),
    closing,
    joinLines([signatory?.name, signatory?.title]),
    ...annexes.map(renderAnnex),
  ]
  return `${blocks.filter(isPresent).join('\n\n')}\n`
}

function renderHead(circular: Circular, form: LetterLanguage): (string | null)[] {
  const { reference, issuer, issuedOn, issuedAt, contact, subject } = circular
  const label = (name: HeaderLabel) => firstOf(form.labels[name])
  const date = issuedOn === null ? null : writeDate(issuedOn, form)
  return [
    joinLines([issuer.organization, issuer.bureau]),
    [issuedAt, date].filter(isPresent).join(', '),
    joinLines([
      labelled(label('reference'), reference.text),
      ...reference.alsoKnownAs,
      labelled(label('telephone'), contact.telephone),
      labelled(label('fax'), contact.fax),
      labelled(label('email'), contact.email),
      labelled(label('web'), contact.web),
    ]),
    renderList(label('to'), circular.addressees),
    renderList(label('copy'), circular.copiedTo),
    labelled(label('subject'), subject),
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
