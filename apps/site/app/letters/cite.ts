import type { Evidence, EvidenceSpan } from '@u4ssc/domain/circulars'
import { isWithin } from './letter-itself'
import type { I18n } from '../i18n/i18n'

/** A link to the words of the letter that state a fact. */
export interface ClauseView {
  readonly label: string
  readonly description: string
  readonly href: string
}

/** The name, on the letter's page, of the words that stand in a span of its text. */
export function wordsAnchor({ start, end }: Pick<EvidenceSpan, 'start' | 'end'>): string {
  return `words-${start}-${end}`
}

/** The spans that state a fact or a part of it, in the order of the letter, each once. */
export function spansOf(evidence: Evidence, pointers: readonly string[]): EvidenceSpan[] {
  const spans = Object.entries(evidence)
    .filter(([pointer]) => pointers.some((outer) => isWithin(pointer, outer)))
    .flatMap(([, fact]) => fact.spans)
    .sort((a, b) => a.start - b.start || a.end - b.end)
  return [...new Map(spans.map((span) => [wordsAnchor(span), span])).values()]
}

/**
 * The clauses that state a fact: one chip for each paragraph or part of the letter, leading to the
 * first of its words there. A fact stated in a paragraph needs no chip for where else it stands.
 */
export function clausesOf(
  i18n: I18n,
  spans: readonly EvidenceSpan[],
  { fact, letterPath }: { fact: string; letterPath: string },
): ClauseView[] {
  const inBody = spans.filter(({ paragraph }) => paragraph !== null)
  const chips = new Map<string, ClauseView>()
  for (const span of inBody.length > 0 ? inBody : spans) {
    const label = labelOf(i18n, span)
    if (chips.has(label)) continue
    const description = i18n.t('circular.clause-read', { clause: label, fact })
    chips.set(label, { label, description, href: `${letterPath}#${wordsAnchor(span)}` })
  }
  return [...chips.values()]
}

function labelOf(i18n: I18n, { paragraph, part }: EvidenceSpan): string {
  return paragraph === null
    ? i18n.t(`circular.clause-${part}`)
    : i18n.t('circular.clause-paragraph', { number: paragraph })
}
