import type { Language } from '../../scalars'
import type { Annex, Circular, Paragraph } from '../model/index'
import { groupParagraphs } from './group-paragraphs'
import type { ParagraphGroup } from './group-paragraphs'
import {
  annexLines,
  fill,
  headRows,
  isPresent,
  writeDate,
  writeEnclosures,
} from '../letter-templates/index'
import type { HeaderLabel, LetterForm } from '../letter-templates/index'
import { escapeMarkup, writeAttributes } from './markup'

/** Writes a circular as an HTML fragment: an article with a list of header facts and numbered paragraphs. */
export function renderHtml(circular: Circular, form: LetterForm): string {
  const { language, subject, salutation, closing, signatory } = circular
  // The words around the letter may be of another language than its own
  const own = language === form.language ? '' : inLanguage(form.language)
  return [
    `<article class="circular"${inLanguage(language)}>`,
    renderHeader(circular, form, own),
    tag('h2', subject),
    tag('p', salutation),
    ...groupParagraphs(circular.paragraphs).map(renderGroup),
    tag('p', closing),
    signatory && tag('p', form.signed, own),
    renderLines('signatory', [signatory?.name, signatory?.title]),
    tag('p', writeEnclosures(circular, form), own),
    ...circular.annexes.map(renderAnnex),
    '</article>',
  ]
    .filter(isPresent)
    .join('\n')
}

function inLanguage(language: Language | null): string {
  return writeAttributes({ lang: language, dir: language && (language === 'ar' ? 'rtl' : 'ltr') })
}

const LEFT_TO_RIGHT: ReadonlySet<HeaderLabel> = new Set(['telephone', 'fax', 'email', 'web'])

function renderHeader(circular: Circular, form: LetterForm, own: string): string {
  const { issuer } = circular
  const rows = headRows(circular).map(({ label, values }) => {
    // The blanks of a telephone number would turn it round in a line from right to left
    const isTurned = circular.language === 'ar' && LEFT_TO_RIGHT.has(label)
    const facts = values.map((value) => tag('dd', value, isTurned ? ' dir="ltr"' : '')).join('')
    return `<div>${tag('dt', form.labels[label], own)}${facts}</div>`
  })
  return [
    '<header>',
    renderLines('issuer', [issuer.organization, issuer.bureau]),
    renderDateLine(circular, form, own),
    rows.length === 0 ? '' : `<dl>${rows.join('')}</dl>`,
    '</header>',
  ]
    .filter(isPresent)
    .join('\n')
}

function renderDateLine({ issuedAt, issuedOn }: Circular, form: LetterForm, own: string): string {
  if (issuedOn === null) return tag('p', issuedAt, ' class="date"')
  const words = escapeMarkup(writeDate(issuedOn, form))
  const date = `<time${writeAttributes({ datetime: issuedOn })}${own}>${words}</time>`
  const line =
    issuedAt === null ? date : fill(form.dateLine, { place: escapeMarkup(issuedAt), date })
  return `<p class="date">${line}</p>`
}

function renderGroup({ isNumbered, paragraphs }: ParagraphGroup): string {
  if (!isNumbered) return paragraphs.map(renderWords).join('\n')
  return `<ol>\n${paragraphs.map(renderNumbered).join('\n')}\n</ol>`
}

/** The printed number is the number of the list entry, so that it is read out and can be cited. */
function renderNumbered(paragraph: Paragraph): string {
  const number = paragraph.number ?? ''
  const value = /^\d+$/.test(number) ? String(Number(number)) : null
  const attributes = writeAttributes({ id: `p${number.replace(/\s/g, '-')}`, value })
  return `<li${attributes}>${renderWords(paragraph)}</li>`
}

function renderWords({ text, items }: Paragraph): string {
  const blocks = text.split('\n').map((block) => tag('p', block || null))
  const points =
    items.length === 0 ? '' : `<ul>${items.map((item) => tag('li', item)).join('')}</ul>`
  return `${blocks.join('')}${points}`
}

function renderAnnex(annex: Annex): string {
  const heading = tag('h3', [annex.label, annex.title].filter(isPresent).join(': '))
  const lines = annexLines(annex).map((line) => tag('p', line.trim()))
  return `<section class="annex">${heading}${lines.join('')}</section>`
}

function renderLines(name: string, lines: readonly (string | null | undefined)[]): string {
  const present = lines.filter(isPresent)
  return present.length === 0
    ? ''
    : `<p class="${name}">${present.map(escapeMarkup).join('<br>')}</p>`
}

function tag(name: string, words: string | null, attributes = ''): string {
  return words === null ? '' : `<${name}${attributes}>${escapeMarkup(words)}</${name}>`
}
