import type { MarkedText, SearchHit, SearchPage } from '@u4ssc/client'
import type { Language } from '@u4ssc/domain'
import { describePhase } from '@u4ssc/domain/words'
import type { I18n } from '../../i18n/i18n'

/** A piece of text, and whether it matches the search. */
export interface Piece {
  readonly text: string
  readonly isFound: boolean
}

export interface HitView {
  readonly href: string
  /** Note that the meeting is cancelled or postponed; `null` otherwise. */
  readonly off: string | null
  readonly title: readonly Piece[]
  readonly excerpt: readonly Piece[]
  readonly language: Language | null
  readonly heldOn: string | null
}

/** Results of one type, best first. */
export interface HitGroup {
  readonly type: SearchHit['type']
  readonly title: string
  readonly hits: readonly HitView[]
}

export interface FoundView {
  /** The types in the order of their best result. */
  readonly groups: readonly HitGroup[]
  /** Corrected search words, if only they gave results. */
  readonly meant: string | null
  readonly nextCursor: string | null
}

/** @param asked - the search words */
export function toFoundView(i18n: I18n, asked: string, page: SearchPage): FoundView {
  return {
    groups: [...new Set(page.items.map(({ type }) => type))].map((type) => ({
      type,
      title: i18n.t(`search.type-${type}`),
      hits: page.items.filter((hit) => hit.type === type).map((hit) => toHitView(i18n, hit)),
    })),
    meant: page.searchedFor === asked || page.items.length === 0 ? null : page.searchedFor,
    nextCursor: page.nextCursor,
  }
}

function toHitView(i18n: I18n, hit: SearchHit): HitView {
  return {
    href: i18n.path(pageOf(hit)),
    off:
      hit.type === 'letter' || hit.status === 'convened'
        ? null
        : describePhase(hit.status, i18n.wording),
    title: piecesOf(hit.title),
    excerpt: piecesOf(hit.excerpt),
    language: hit.language,
    heldOn: hit.heldOn,
  }
}

function pageOf(hit: SearchHit): string {
  if (hit.type === 'letter') return `/circulars/${encodeURIComponent(hit.circular)}`
  const meeting = `/meetings/${encodeURIComponent(hit.meeting)}`
  return hit.type === 'session' || hit.type === 'speaker' ? `${meeting}/programme` : meeting
}

/** Splits a text at its marks, which are in order and do not overlap. */
export function piecesOf({ text, marks }: MarkedText): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { start, end } of marks) {
    pieces.push({ text: text.slice(from, start), isFound: false })
    pieces.push({ text: text.slice(start, end), isFound: true })
    from = end
  }
  pieces.push({ text: text.slice(from), isFound: false })
  return pieces.filter((piece) => piece.text !== '')
}
