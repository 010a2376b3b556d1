import type { Evidence, EvidenceSpan } from '@u4ssc/domain/circulars'
import { isWithin } from './letter-itself'
import type { I18n } from '../i18n/i18n'

/** A link to the words of a circular that state a fact. */
export interface ClauseView {
  readonly label: string
  readonly description: string
  readonly href: string
}

/** Returns the anchor of a text span on the page of its circular. */
export function wordsAnchor({ start, end }: Pick<EvidenceSpan, 'start' | 'end'>): string {
  return `words-${start}-${end}`
}

/** Returns the spans that state a fact or a part of it, in text order, without duplicates. */
export function spansOf(evidence: Evidence, pointers: readonly string[]): EvidenceSpan[] {
  const spans = Object.entries(evidence)
    .filter(([pointer]) => pointers.some((outer) => isWithin(pointer, outer)))
    .flatMap(([, fact]) => fact.spans)
    .sort((a, b) => a.start - b.start || a.end - b.end)
  return [...new Map(spans.map((span) => [wordsAnchor(span), span])).values()]
}

/**
 * Returns the clauses that state a fact: one chip for each paragraph or part of the circular,
 * linked to its first words there. If a paragraph states the fact, other places are left out.
 *
 * @param form - "¶5" where space is short, or "paragraph 5"
 */
export function clausesOf(
  i18n: I18n,
  spans: readonly EvidenceSpan[],
  { fact, letterPath }: { fact: string; letterPath: string },
  form: 'short' | 'long' = 'short',
): ClauseView[] {
  const inBody = spans.filter(({ paragraph }) => paragraph !== null)
  const chips = new Map<string, ClauseView>()
  for (const span of inBody.length > 0 ? inBody : spans) {
    const clause = labelOf(i18n, span, 'long')
    const label = form === 'long' ? clause : labelOf(i18n, span, 'short')
    if (chips.has(label)) continue
    const description = i18n.t('circular.clause-read', { clause, fact })
    chips.set(label, { label, description, href: `${letterPath}#${wordsAnchor(span)}` })
  }
  return [...chips.values()]
}

function labelOf(i18n: I18n, { paragraph, part }: EvidenceSpan, form: 'short' | 'long'): string {
  if (paragraph === null) return i18n.t(`circular.clause-${part}`)
  const key = form === 'long' ? 'circular.clause-paragraph-long' : 'circular.clause-paragraph'
  return i18n.t(key, { number: paragraph })
}
