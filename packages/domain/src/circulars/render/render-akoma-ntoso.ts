import type { Language } from '../../scalars'
import type { Annex, Circular, Paragraph } from '../model/index'
import {
  annexLines,
  fill,
  headRows,
  isPresent,
  writeDate,
  writeEnclosures,
} from '../letter-templates/index'
import type { LetterForm } from '../letter-templates/index'
import { element, escapeMarkup } from './markup'

/** ISO 639-2/T, as the standard wants it. */
const LANGUAGE_CODES: Readonly<Record<Language, string>> = {
  ar: 'ara',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  ru: 'rus',
  zh: 'zho',
}

/**
 * Writes a circular as an Akoma Ntoso document of OASIS, version 3.0.
 *
 * Always well-formed. It is valid against the schema where the letter has a date: without one the
 * dates that its identification must carry are left out, for none is invented.
 *
 * @see https://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/
 */
export function renderAkomaNtoso(circular: Circular, form: LetterForm): string {
  const eIds = paragraphIds(circular.paragraphs)
  const document = [
    renderMeta(circular, ''),
    element('preface', {}, renderPreface(circular, form)),
    element(
      'mainBody',
      {},
      circular.paragraphs
        .map((paragraph, index) => renderParagraph(paragraph, eIds[index] ?? ''))
        .join('\n') || element('p', {}, ''),
    ),
    renderConclusions(circular, form),
    renderAttachments(circular),
  ]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">',
    element('doc', { name: 'circular' }, `\n${document.filter(isPresent).join('\n')}\n`),
    '</akomaNtoso>\n',
  ].join('\n')
}

/** What identifies the letter as a work, as a text in a language, and as this file. */
function renderMeta(
  { reference, issuedOn, language, issuer }: Circular,
  component: string,
): string {
  const name = reference.text ?? reference.number ?? 'circular'
  // Half a surrogate pair is no letter, and an address cannot hold it
  const words = name
    .replace(/\p{Cs}/gu, '')
    .trim()
    .toLowerCase()
  const slug = encodeURIComponent(words.replace(/[\s/]+/g, '-'))
  const code = language === null ? 'und' : LANGUAGE_CODES[language]
  const work = ['/akn/un/doc/circular', issuedOn, slug].filter(isPresent).join('/')
  const date = issuedOn === null ? '' : element('FRBRdate', { date: issuedOn, name: 'issue' }, '')
  const levelOf = (level: string, uri: string, more: string) =>
    element(
      level,
      {},
      [
        element('FRBRthis', { value: `${uri}/!${component || 'main'}` }, ''),
        element('FRBRuri', { value: uri }, ''),
        date,
        element('FRBRauthor', { href: '#issuer' }, ''),
        more,
      ].join(''),
    )
  const identification = [
    levelOf('FRBRWork', work, element('FRBRcountry', { value: 'un' }, '')),
    levelOf('FRBRExpression', `${work}/${code}`, element('FRBRlanguage', { language: code }, '')),
    levelOf('FRBRManifestation', `${work}/${code}.xml`, ''),
  ]
  const names = component === '' ? renderIssuer(issuer) : ''
  return element(
    'meta',
    {},
    element('identification', { source: '#issuer' }, identification.join('\n')) + names,
  )
}

/** The author of the identification; an annex refers to that of the letter, since an ID is unique. */
function renderIssuer({ organization, bureau }: Circular['issuer']): string {
  const showAs = organization ?? bureau ?? 'unknown'
  const issuer = { eId: 'issuer', href: '/akn/ontology/organization/issuer', showAs }
  return element('references', { source: '#issuer' }, element('TLCOrganization', issuer, ''))
}

function renderPreface(circular: Circular, form: LetterForm): string {
  const { issuer, issuedAt, issuedOn, subject, salutation } = circular
  const date =
    issuedOn && element('docDate', { date: issuedOn }, escapeMarkup(writeDate(issuedOn, form)))
  const place = issuedAt && escapeMarkup(issuedAt)
  const rows = headRows(circular).map(({ label, values }) => {
    const tag = label === 'reference' ? 'docNumber' : 'span'
    const facts = values.map((value) => element(tag, {}, escapeMarkup(value))).join('; ')
    return `${escapeMarkup(`${form.labels[label]}${form.colon}`)}${facts}`
  })
  return [
    ...[issuer.organization, issuer.bureau]
      .filter(isPresent)
      .map((name) => element('docProponent', {}, escapeMarkup(name))),
    date && place ? fill(form.dateLine, { place, date }) : (date ?? place),
    ...rows,
    subject && element('docTitle', {}, escapeMarkup(subject)),
    salutation && escapeMarkup(salutation),
  ]
    .filter(isPresent)
    .map((markup) => element('p', {}, markup))
    .join('\n')
}

/** By their printed numbers; those without one are counted apart, as the naming convention has it. */
function paragraphIds(paragraphs: readonly Paragraph[]): string[] {
  const taken = new Set<string>()
  return paragraphs.map(({ number }, index) => {
    const own = `para_${(number ?? '').replace(/[^\p{L}\p{N}]+/gu, '-')}`
    const eId = number === null || taken.has(own) ? `para_nn_${index + 1}` : own
    taken.add(eId)
    return eId
  })
}

function renderParagraph({ number, text, items }: Paragraph, eId: string): string {
  const num = number === null ? '' : element('num', {}, escapeMarkup(number))
  const blocks = renderBlocks(text.split('\n'))
  const points = items.map((item, index) =>
    element(
      'point',
      { eId: `${eId}__list_1__point_${index + 1}` },
      element('num', {}, '–') + element('content', {}, renderBlocks([item])),
    ),
  )
  const body =
    points.length === 0
      ? element('content', {}, blocks)
      : element('list', { eId: `${eId}__list_1` }, element('intro', {}, blocks) + points.join(''))
  return element('paragraph', { eId }, num + body)
}

function renderConclusions(circular: Circular, form: LetterForm): string {
  const { closing, signatory } = circular
  const signature = signatory && [form.signed, signatory.name, signatory.title].filter(isPresent)
  const lines = [
    closing && escapeMarkup(closing),
    ...(signature ?? []).map((line) => element('signature', {}, escapeMarkup(line))),
    escapeMarkup(writeEnclosures(circular, form) ?? ''),
  ]
  const paragraphs = lines.filter(isPresent).map((markup) => element('p', {}, markup))
  return paragraphs.length === 0 ? '' : element('conclusions', {}, paragraphs.join(''))
}

function renderAttachments(circular: Circular): string {
  const attachments = circular.annexes.map((annex, index) =>
    element('attachment', { eId: `att_${index + 1}` }, renderAnnex(circular, annex, index)),
  )
  return attachments.length === 0 ? '' : element('attachments', {}, attachments.join('\n'))
}

function renderAnnex(circular: Circular, annex: Annex, index: number): string {
  const { label, title } = annex
  const body = element('mainBody', {}, renderBlocks(annexLines(annex)))
  return [
    element('heading', {}, escapeMarkup(label)),
    title === null ? '' : element('subheading', {}, escapeMarkup(title)),
    element('doc', { name: 'annex' }, renderMeta(circular, `annex_${index + 1}`) + body),
  ].join('')
}

/** At least one, for the standard knows no empty content. */
function renderBlocks(blocks: readonly string[]): string {
  const words = blocks.length === 0 ? [''] : blocks
  return words.map((block) => element('p', {}, escapeMarkup(block.trim()))).join('')
}
