import type { Annex, Circular, Paragraph } from './circular'
import type { HeaderLabel, LetterLanguage } from './languages/index'
import { firstOf, writeDate } from './letter-form'

/** Writes a circular as an HTML fragment: an article with a list of header facts and numbered paragraphs. */
export function renderHtml(circular: Circular, form: LetterLanguage): string {
  const { language, subject, salutation, closing, signatory } = circular
  const attributes =
    language === null ? '' : ` lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}`
  return [
    `<article class="circular"${attributes}>`,
    renderHeader(circular, form),
    tag('h2', subject),
    tag('p', salutation),
    ...groupParagraphs(circular.paragraphs).map(renderGroup),
    tag('p', closing),
    renderLines('signatory', [signatory?.name, signatory?.title]),
    ...circular.annexes.map(renderAnnex),
    '</article>',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function renderHeader(circular: Circular, form: LetterLanguage): string {
  const { issuer, issuedOn, issuedAt, contact, reference } = circular
  const label = (name: HeaderLabel) => firstOf(form.labels[name])
  const rows = [
    row(label('reference'), [reference.text, ...reference.alsoKnownAs]),
    row(label('telephone'), [contact.telephone]),
    row(label('fax'), [contact.fax]),
    row(label('email'), [contact.email]),
    row(label('web'), [contact.web]),
    row(label('to'), circular.addressees),
    row(label('copy'), circular.copiedTo),
  ].filter((part) => part !== '')
  const date =
    issuedOn === null
      ? ''
      : `<time datetime="${escape(issuedOn)}">${escape(writeDate(issuedOn, form))}</time>`
  const dateLine = [issuedAt === null ? '' : escape(issuedAt), date].filter((part) => part !== '')
  return [
    '<header>',
    renderLines('issuer', [issuer.organization, issuer.bureau]),
    dateLine.length === 0 ? '' : `<p class="date">${dateLine.join(', ')}</p>`,
    rows.length === 0 ? '' : `<dl>${rows.join('')}</dl>`,
    '</header>',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function row(label: string, values: readonly (string | null)[]): string {
  const present = values.filter((value) => value !== null)
  if (present.length === 0) return ''
  return `<div>${tag('dt', label)}${present.map((value) => tag('dd', value)).join('')}</div>`
}

interface Group {
  readonly isNumbered: boolean
  readonly paragraphs: Paragraph[]
}

function groupParagraphs(paragraphs: readonly Paragraph[]): Group[] {
  const groups: Group[] = []
  for (const paragraph of paragraphs) {
    const isNumbered = paragraph.number !== null
    const last = groups.at(-1)
    if (last?.isNumbered === isNumbered) last.paragraphs.push(paragraph)
    else groups.push({ isNumbered, paragraphs: [paragraph] })
  }
  return groups
}

function renderGroup({ isNumbered, paragraphs }: Group): string {
  if (!isNumbered) return paragraphs.map(renderWords).join('\n')
  return `<ol>\n${paragraphs.map(renderNumbered).join('\n')}\n</ol>`
}

/** The printed number is the number of the list entry, so that it is read out and can be cited. */
function renderNumbered(paragraph: Paragraph): string {
  const number = paragraph.number ?? ''
  const value = /^\d+$/.test(number) ? ` value="${Number(number)}"` : ''
  return `<li id="p${escape(number)}"${value}>${renderWords(paragraph)}</li>`
}

function renderWords({ text, items }: Paragraph): string {
  const blocks = text.split('\n').map((block) => tag('p', block || null))
  const points =
    items.length === 0 ? '' : `<ul>${items.map((item) => tag('li', item)).join('')}</ul>`
  return `${blocks.join('')}${points}`
}

function renderAnnex({ label, title, text }: Annex): string {
  const blocks = text.split(/\n\s*\n/).map((block) => tag('p', block.trim() || null))
  const heading = tag('h3', title === null ? label : `${label}: ${title}`)
  return `<section class="annex">${heading}${blocks.join('')}</section>`
}

function renderLines(name: string, lines: readonly (string | null | undefined)[]): string {
  const present = lines.filter((line) => line !== null && line !== undefined)
  return present.length === 0 ? '' : `<p class="${name}">${present.map(escape).join('<br>')}</p>`
}

function tag(name: string, words: string | null): string {
  return words === null ? '' : `<${name}>${escape(words)}</${name}>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}
