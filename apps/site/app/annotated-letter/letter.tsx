import { ClauseChips } from '../components/clause-chip'
import { LinkedText } from '../components/linked-text'
import type { HeadGroup } from './group-head'
import { Paragraph } from './paragraph'
import type { BodyPart } from './body-of-letter'
import type { LetterView } from './letter-view'
import { factIn, stateOnly, textOf } from './quote-letter'
import type { MarkLook, Piece } from './quote-letter'
import type { QuotingTexts } from './paragraph'

interface LetterProps {
  readonly letter: LetterView
  /** Texts for links to its paragraphs and for quoting them; without it, there are none. */
  readonly quoting?: QuotingTexts | undefined
}

/** The text of a circular; words that state facts are highlighted and lead to the facts. */
export function Letter({ letter, quoting }: LetterProps) {
  return (
    <article className="letter" {...letter.writtenIn} aria-label={letter.label}>
      {letter.head.length > 0 && (
        <div className="head">
          {letter.head.map((group, index) => (
            <Group key={index} group={group} />
          ))}
        </div>
      )}
      {letter.body.map((part, index) => (
        <Part key={index} part={part} quoting={quoting} />
      ))}
    </article>
  )
}

function Group({ group: { label, lines } }: { group: HeadGroup<readonly Piece[]> }) {
  const shown = lines.map((pieces, index) => (
    <p key={index}>
      <MarkedText pieces={pieces} />
    </p>
  ))
  if (label === null)
    return <div className={lines.every(isInCapitals) ? 'issuer' : undefined}>{shown}</div>
  return (
    <div className="labelled">
      <p>
        <MarkedText pieces={label} />
      </p>
      <div>{shown}</div>
    </div>
  )
}

/** Returns true for text in capitals, such as the name of the sender. */
function isInCapitals(pieces: readonly Piece[]): boolean {
  const text = textOf(pieces)
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)
}

function Part({ part, quoting }: { part: BodyPart; quoting: QuotingTexts | undefined }) {
  switch (part.kind) {
    case 'subject':
      return (
        <h2 className="subject">
          <MarkedText pieces={part.pieces} />
        </h2>
      )
    case 'paragraph':
      return (
        <Paragraph number={part.number} quoting={quoting} isCorrected={part.isCorrected}>
          <MarkedText pieces={part.pieces} />
        </Paragraph>
      )
    case 'items':
      return (
        <ul>
          {part.items.map((pieces, index) => (
            <li key={index}>
              <MarkedText pieces={pieces} />
            </li>
          ))}
        </ul>
      )
    case 'line':
      return (
        <p>
          <MarkedText pieces={part.pieces} />
        </p>
      )
    default:
      return part satisfies never
  }
}

/**
 * Text with highlighted quotes. A quote is one link to its fact; if it contains quotes of other
 * facts, each text is a separate link, because links cannot be nested.
 */
function MarkedText({ pieces, fact }: { pieces: readonly Piece[]; fact?: string | undefined }) {
  return (
    <>
      {pieces.map((piece, index) =>
        piece.kind === 'edit' ? (
          <Corrected key={index} edit={piece} fact={fact} />
        ) : piece.kind === 'quote' ? (
          <mark key={index} {...attributesOf(piece)}>
            <Quoted fact={piece.fact} look={piece.look} pieces={piece.pieces} />
          </mark>
        ) : (
          <Quoted key={index} fact={fact} pieces={[piece]} />
        ),
      )}
    </>
  )
}

/** Deleted words, then the inserted words. Those lead to their fact, and where they are from. */
function Corrected({
  edit: { pieces, inserted, source, isPlain },
  fact,
}: {
  edit: Extract<Piece, { kind: 'edit' }>
  fact: string | undefined
}) {
  const own = fact ?? factIn(pieces)
  const bare = <bdi>{inserted}</bdi>
  const words = own === undefined ? bare : <a href={`#${own}`}>{bare}</a>
  if (isPlain) return inserted === null ? null : words
  return (
    <>
      <del>
        <MarkedText pieces={pieces} fact={fact} />
      </del>
      {inserted !== null && (
        <>
          {' '}
          <ins>{words}</ins>
          <ClauseChips clauses={[source]} />
        </>
      )}
    </>
  )
}

interface QuotedProps {
  readonly fact: string | undefined
  readonly look?: MarkLook | undefined
  readonly pieces: readonly Piece[]
}

function Quoted({ fact, look, pieces }: QuotedProps) {
  const text = textOf(pieces)
  if (fact === undefined) return <LinkedText text={text} />
  if (!stateOnly(fact, pieces)) return <MarkedText pieces={pieces} fact={fact} />
  if (!/[\p{L}\p{N}]/u.test(text)) return <>{text}</>
  const note = look?.note ?? null
  return (
    <a
      href={`#${fact}`}
      title={look?.title}
      aria-label={note === null ? undefined : `${text} (${note})`}
    >
      <Marked pieces={pieces} />
    </a>
  )
}

function attributesOf({ id, look }: Extract<Piece, { kind: 'quote' }>) {
  return {
    id: id ?? undefined,
    className: look && look.certainty !== 'stated' ? look.certainty : undefined,
    'data-kind': look?.kind,
  }
}

/** Quotes within a link: anchors only, no links. */
function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, index) =>
        piece.kind === 'text' ? (
          piece.text
        ) : piece.kind === 'edit' ? null : (
          <mark key={index} {...attributesOf(piece)}>
            <Marked pieces={piece.pieces} />
          </mark>
        ),
      )}
    </>
  )
}
