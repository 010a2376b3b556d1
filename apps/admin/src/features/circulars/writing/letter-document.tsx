import { circularLayout } from '@u4ssc/domain/circulars'
import { say } from '../../../components/language/say'
import { directionOf, markParagraphs } from './check-letter'
import type { LetterCheck } from './check-letter'
import { circularOf } from './letter'
import type { Letter } from './letter'
import { ParagraphRow } from './paragraph-row'
import type { ParagraphActions } from './paragraph-row'

interface LetterDocumentProps {
  readonly letter: Letter
  readonly check: LetterCheck
  readonly edited: string | null
  readonly actions: ParagraphActions
}

/** The letter as it will be printed. Its paragraphs can be edited, moved and removed. */
export function LetterDocument({ letter, check, edited, actions }: LetterDocumentProps) {
  const layout = circularLayout(circularOf(letter))
  const parts = markParagraphs(letter, check)
  return (
    <article
      className="paper"
      id="document"
      tabIndex={-1}
      lang={letter.language}
      dir={directionOf(letter.language)}
      aria-label={say('writing.document')}
    >
      <p className="letterhead">
        {layout.letterhead.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <p>{layout.dateLine}</p>
      <dl>
        {[...layout.header, ...(layout.subject ? [layout.subject] : [])].map(
          ({ label, values }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {values.map((value) => (
                  <span key={value}>{value}</span>
                ))}
              </dd>
            </div>
          ),
        )}
      </dl>
      <p>{layout.salutation}</p>
      {letter.paragraphs.length === 0 && <p className="empty">{say('writing.noParagraphs')}</p>}
      <ol>
        {letter.paragraphs.map((paragraph, position) => (
          <ParagraphRow
            key={paragraph.id}
            paragraph={paragraph}
            position={position}
            count={letter.paragraphs.length}
            parts={parts[position] ?? []}
            isEdited={edited === paragraph.id}
            actions={actions}
          />
        ))}
      </ol>
      <p>{layout.closing}</p>
      <p className="signature">
        {layout.signature.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      {layout.enclosures !== null && <p>{layout.enclosures}</p>}
      {layout.annexes.map((lines, at) => (
        <section key={lines[0]} className="annex" aria-label={letter.annexes[at]?.label}>
          {lines.map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </section>
      ))}
    </article>
  )
}
