import type { ReactNode } from 'react'

/** Texts for the links to paragraphs and for copying them, in the language of the page. */
export interface QuotingTexts {
  /** `lang` and `dir` of the page, since the circular can be in another language. */
  readonly writtenIn: { readonly lang: string; readonly dir: string }
  readonly quote: string
  readonly quoted: string
  readonly linkTo: (number: string) => string
  readonly copy: (number: string) => string
  /** Reference of a paragraph, such as "TSB Circular 352, paragraph 5". */
  readonly cite: (number: string, isCorrected: boolean) => string
}

interface ParagraphProps {
  readonly number: string | null
  readonly isCorrected: boolean
  readonly quoting: QuotingTexts | undefined
  readonly children: ReactNode
}

/** A paragraph. If it is numbered, its number is its link, and scripts can copy it as a quotation. */
export function Paragraph({ number, isCorrected, quoting, children }: ParagraphProps) {
  if (number === null) return <p className="paragraph">{children}</p>
  if (quoting === undefined)
    return (
      <p className="paragraph numbered">
        <span className="number">{number}</span> {children}
      </p>
    )
  return (
    <p className="paragraph numbered" id={`p${number}`}>
      <a className="number" href={`#p${number}`} aria-label={quoting.linkTo(number)}>
        {number}
      </a>{' '}
      {children}{' '}
      <button
        type="button"
        className="quote no-print"
        hidden
        aria-label={quoting.copy(number)}
        data-quote={quoting.cite(number, isCorrected)}
        data-quoted={quoting.quoted}
        {...quoting.writtenIn}
      >
        {quoting.quote}
      </button>
    </p>
  )
}
