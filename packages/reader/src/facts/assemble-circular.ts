import type { Language } from '@u4ssc/domain'
import type { Annex, Circular, Relation, Reference } from '@u4ssc/domain/circulars'
import type { Findings, Found, Letter } from '../values/letter/index'
import {
  readAnnexes,
  type FoundParagraph,
  readBody,
  type Header,
  readHeader,
  type FoundSignatory,
  readSignatory,
} from '../layout/header/index'
import { readRelations } from '../values/references/index'
import { type Range, spanOf, wordsOf } from '../text/tokens/index'

/** What is read of the form of a letter, before it is put into shape. */
export interface Head {
  readonly header: Header
  readonly paragraphs: readonly FoundParagraph[]
  readonly signatory: FoundSignatory
  readonly annexes: readonly Found<Annex>[]
  readonly relations: readonly Found<Relation>[]
}

/** Reads the formal parts of a letter: sender, addressees, date, reference, subject. */
export function readHead(letter: Letter, findings: Findings): Head {
  const header = readHeader(letter, findings)
  return {
    header,
    paragraphs: readBody(letter),
    signatory: readSignatory(letter),
    annexes: readAnnexes(letter),
    relations: readRelations(letter, header.reference),
  }
}

/** Puts what was read into the shape of a circular, and records the words that state each fact. */
export function assembleCircular(
  letter: Letter,
  findings: Findings,
  head: Head,
  language: Language | null,
): Circular {
  const { header } = head
  const { contact, date } = header
  remarkOnGaps(letter, findings, head)
  const state = (
    field: keyof Circular | `${'issuer' | 'contact'}/${string}`,
    found: Found<string> | null,
  ) => findings.state(`/circular/${field}`, found)
  return {
    reference: assembleReference(letter, findings, head),
    issuer: {
      organization: state('issuer/organization', header.organization),
      bureau: state('issuer/bureau', header.bureau),
    },
    issuedOn: state('issuedOn', date?.issuedOn ?? null),
    issuedAt: state('issuedAt', date?.issuedAt ?? null),
    addressees: findings.stateEach('/circular/addressees', header.addressees),
    copiedTo: findings.stateEach('/circular/copiedTo', header.copiedTo),
    contact: {
      name: state('contact/name', contact.name),
      telephone: state('contact/telephone', contact.telephone),
      fax: state('contact/fax', contact.fax),
      email: state('contact/email', contact.email),
      web: state('contact/web', contact.web),
    },
    subject: state('subject', printed(letter, letter.subject)),
    language,
    salutation: state('salutation', printed(letter, letter.salutation)),
    paragraphs: head.paragraphs.map((paragraph, index) =>
      stateParagraph(letter, findings, paragraph, index),
    ),
    closing: state('closing', printed(letter, letter.closing)),
    signatory: assembleSignatory(findings, head.signatory),
    annexes: findings.stateEach('/circular/annexes', head.annexes),
    relations: findings.stateEach('/circular/relations', head.relations),
    deadlines: [],
  }
}

function stateParagraph(
  { tokens }: Letter,
  findings: Findings,
  { value, range, items }: FoundParagraph,
  index: number,
) {
  const pointer = `/circular/paragraphs/${String(index)}`
  findings.state(pointer, { value, spans: [spanOf(tokens, range)] })
  items.forEach((item, position) =>
    findings.state(`${pointer}/items/${String(position)}`, {
      value,
      spans: [spanOf(tokens, item)],
    }),
  )
  return value
}

function assembleReference(
  letter: Letter,
  findings: Findings,
  { header, relations }: Head,
): Reference {
  const { reference: mention, secondReferences } = header
  const alsoKnownAs = findings.stateEach('/circular/reference/alsoKnownAs', secondReferences)
  const amended = relations.find(({ value }) => value.kind === 'amends')
  const state = <Value>(field: keyof Reference, value: Value, range: Range) =>
    findings.state(`/circular/reference/${field}`, { value, spans: [spanOf(letter.tokens, range)] })
  const amends = amended
    ? findings.state('/circular/reference/amends', { ...amended, value: amended.value.reference })
    : null
  if (!mention)
    return { kind: 'other', series: null, number: null, amends, alsoKnownAs, text: null }
  const { kind, series, number, numberAt, text } = mention
  state('kind', kind, mention)
  return {
    kind,
    series: series === null ? null : state('series', series, mention),
    number: number === null ? null : state('number', number, numberAt),
    amends,
    alsoKnownAs,
    text: state('text', text, mention),
  }
}

function assembleSignatory(
  findings: Findings,
  { name, title }: FoundSignatory,
): Circular['signatory'] {
  if (!name && !title) return null
  return {
    name: findings.state('/circular/signatory/name', name),
    title: findings.state('/circular/signatory/title', title),
  }
}

function remarkOnGaps(letter: Letter, findings: Findings, { header, signatory }: Head): void {
  const { tokens, subject, closing, tail } = letter
  remarkOnResidue(tokens.text, findings)
  remarkOnNumbers(letter, findings)
  if (!header.reference)
    findings.remark({ code: 'reference-missing', pointer: '/circular/reference' })
  if (!header.date?.issuedOn)
    findings.remark({ code: 'issue-date-missing', pointer: '/circular/issuedOn' })
  if (!subject) findings.remark({ code: 'subject-missing', pointer: '/circular/subject' })
  if (!signatory.name) {
    const at = spanOf(tokens, closing ?? { from: tail.from, to: tail.from })
    findings.remark({ code: 'signatory-missing', span: at, pointer: '/circular/signatory' })
  }
}

const RESIDUE = '[bookmark:' as const

/** Reports bookmarks that a word processor left in the text: "[bookmark: _Hlk83973180]". */
function remarkOnResidue(text: string, findings: Findings): void {
  for (let start = text.indexOf(RESIDUE); start >= 0; start = text.indexOf(RESIDUE, start + 1)) {
    const end = text.indexOf(']', start) + 1
    if (end > start) findings.remark({ code: 'bookmark-residue', span: { start, end } })
  }
}

function remarkOnNumbers({ tokens, paragraphs }: Letter, findings: Findings): void {
  paragraphs.forEach((paragraph, index) => {
    const before = paragraphs[index - 1]?.number
    const isSkipped = before != null && Number(paragraph.number) > Number(before) + 1
    if (isSkipped)
      findings.remark({
        code: 'paragraph-number-skipped',
        span: spanOf(tokens, paragraph),
        pointer: `/circular/paragraphs/${String(index)}`,
      })
  })
}

function printed({ tokens }: Letter, range: Range | null): Found<string> | null {
  return range && { value: wordsOf(tokens, range), spans: [spanOf(tokens, range)] }
}
