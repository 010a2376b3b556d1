import type { Language } from '../scalars'
import type { Span } from '../span'
import type { Annex, Circular, Relation } from './circular'
import type { Findings, Found } from './findings'
import type { Letter } from './letter'
import type { FoundParagraph } from './read-body'
import type { Header } from './read-header'
import type { Reference } from './reference'
import { wordsOf } from './source-text'

export interface LetterParts {
  readonly language: Language | null
  readonly header: Header
  readonly paragraphs: readonly FoundParagraph[]
  readonly signatory: { readonly name: Found<string> | null; readonly title: Found<string> | null }
  readonly annexes: readonly Found<Annex>[]
  readonly relations: readonly Found<Relation>[]
}

/** Puts what was read into the shape of a circular, and notes the words behind each fact. */
export function assembleCircular(letter: Letter, findings: Findings, parts: LetterParts): Circular {
  const { header } = parts
  remarkOnGaps(letter, findings, parts)
  const state = (field: string, found: Found<string> | null) =>
    findings.state(`/circular/${field}`, found)
  return {
    reference: assembleReference(letter, findings, parts),
    issuer: {
      organization: state('issuer/organization', header.organization),
      bureau: state('issuer/bureau', header.bureau),
    },
    issuedOn: state('issuedOn', header.issuedOn),
    issuedAt: state('issuedAt', header.issuedAt),
    addressees: findings.stateEach('/circular/addressees', header.addressees),
    copiedTo: findings.stateEach('/circular/copiedTo', header.copiedTo),
    contact: {
      name: null,
      telephone: state('contact/telephone', header.contact.telephone),
      fax: state('contact/fax', header.contact.fax),
      email: state('contact/email', header.contact.email),
      web: state('contact/web', header.contact.web),
    },
    subject: state('subject', printed(letter, letter.subject)),
    language: parts.language,
    salutation: state('salutation', printed(letter, letter.salutation)),
    paragraphs: parts.paragraphs.map(({ value, span, items }, index) => {
      findings.state(`/circular/paragraphs/${index}`, { value, spans: [span] })
      items.forEach((item, position) =>
        findings.state(`/circular/paragraphs/${index}/items/${position}`, { value, spans: [item] }),
      )
      return value
    }),
    closing: state('closing', printed(letter, letter.closing)),
    signatory: assembleSignatory(findings, parts),
    annexes: findings.stateEach('/circular/annexes', parts.annexes),
    relations: findings.stateEach('/circular/relations', parts.relations),
    deadlines: [],
  }
}

function assembleReference(
  letter: Letter,
  findings: Findings,
  { header, relations }: LetterParts,
): Reference {
  const { reference: mention, secondReferences } = header
  const alsoKnownAs = findings.stateEach('/circular/reference/alsoKnownAs', secondReferences)
  if (!mention) {
    return { kind: 'other', series: null, number: null, amends: null, alsoKnownAs, text: null }
  }
  const { kind, series, number, numberSpan } = mention
  const amended = relations.find(({ value }) => value.kind === 'amends')
  const state = <Value>(field: string, value: Value, span: Span | null) =>
    findings.state(`/circular/reference/${field}`, { value, spans: [span ?? mention] })
  state('kind', kind, mention)
  return {
    kind,
    series: state('series', series, mention),
    number: number === null ? null : state('number', number, numberSpan),
    amends: amended ? state('amends', amended.value.reference, amended.spans[0] ?? null) : null,
    alsoKnownAs,
    text: state('text', wordsOf(letter.source, mention), mention),
  }
}

function assembleSignatory(findings: Findings, { signatory }: LetterParts): Circular['signatory'] {
  if (!signatory.name && !signatory.title) return null
  return {
    name: findings.state('/circular/signatory/name', signatory.name),
    title: findings.state('/circular/signatory/title', signatory.title),
  }
}

function remarkOnGaps(letter: Letter, findings: Findings, parts: LetterParts): void {
  const { source, subject, tail } = letter
  for (const span of source.bookmarks) findings.remark({ code: 'bookmark-residue', span })
  if (!parts.header.reference)
    findings.remark({ code: 'reference-missing', pointer: '/circular/reference' })
  if (!parts.header.issuedOn)
    findings.remark({ code: 'issue-date-missing', pointer: '/circular/issuedOn' })
  if (!subject) findings.remark({ code: 'subject-missing', pointer: '/circular/subject' })
  if (!parts.signatory.name) {
    const span = letter.closing ?? { start: tail.start, end: tail.start }
    findings.remark({ code: 'signatory-missing', span, pointer: '/circular/signatory' })
  }
}

function printed({ source }: Letter, span: Span | null): Found<string> | null {
  return span && { value: wordsOf(source, span), spans: [span] }
}
