import type { HeadGroup } from './group-head'
import type { BodyPart, LetterView } from './letter-view'
import { stateOnly, textOf } from './quote-letter'
import type { MarkLook, Piece } from './quote-letter'

/** The letter as it was written; its words that state facts are marked and lead to the facts. */
export function Letter({ letter }: { letter: LetterView }) {
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
        <Part key={index} part={part} />
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

/** Letters print the name of who sends them in capitals. */
function isInCapitals(pieces: readonly Piece[]): boolean {
  const text = textOf(pieces)
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)
}

function Part({ part }: { part: BodyPart }) {
  switch (part.kind) {
    case 'subject':
      return (
        <h2 className="subject">
          <MarkedText pieces={part.pieces} />
        </h2>
      )
    case 'paragraph':
      return <Paragraph number={part.number} pieces={part.pieces} />
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

function Paragraph({ number, pieces }: { number: string | null; pieces: readonly Piece[] }) {
  if (number === null)
    return (
      <p className="paragraph">
        <MarkedText pieces={pieces} />
      </p>
    )
  return (
    <p className="paragraph numbered" id={`p${number}`}>
      <span className="number">{number}</span> <MarkedText pieces={pieces} />
    </p>
  )
}

/**
 * Words with their quotes marked. A quote leads to its fact as one link; where it holds quotes of
 * other facts each text of its own is a link, for links cannot be nested as quotes are.
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

/** Words that no longer hold, then those that replace them, with where they come from. */
function Corrected({
  edit: { pieces, inserted, source },
  fact,
}: {
  edit: Extract<Piece, { kind: 'edit' }>
  fact: string | undefined
}) {
  return (
    <>
      <del>
        <MarkedText pieces={pieces} fact={fact} />
      </del>
      {inserted !== null && (
        <>
          {' '}
          <ins>
            <a href={source.href} title={source.label}>
              <bdi>{inserted}</bdi>
            </a>
          </ins>
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
  if (fact === undefined) return <>{text}</>
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

/** Quotes within a link: their anchors, without links of their own. */
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
