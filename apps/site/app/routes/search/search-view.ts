import type { MarkedText, SearchHit, SearchPage } from '@u4ssc/client/meetings'
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
  /** The passages of the page that match, best first. */
  readonly excerpts: readonly (readonly Piece[])[]
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
      hits: joinHits(
        page.items.filter((hit) => hit.type === type).map((hit) => toHitView(i18n, hit)),
      ),
    })),
    meant: page.searchedFor === asked || page.items.length === 0 ? null : page.searchedFor,
    nextCursor: page.nextCursor,
  }
}

/** Joins the results with one title on one page, at the place of the best of them. */
function joinHits(hits: readonly HitView[]): HitView[] {
  const pages = new Map<string, HitView>()
  for (const hit of hits) {
    const key = hit.href + hit.title.map(({ text }) => text).join('')
    const before = pages.get(key)
    const excerpts = [...(before?.excerpts ?? []), ...hit.excerpts]
    pages.set(key, { ...(before ?? hit), excerpts })
  }
  return [...pages.values()]
}

function toHitView(i18n: I18n, hit: SearchHit): HitView {
  return {
    href: i18n.path(pageOf(hit)),
    off:
      hit.type === 'letter' || hit.status === 'convened'
        ? null
        : describePhase(hit.status, i18n.wording),
    title: piecesOf(hit.title),
    excerpts: [piecesOf(hit.excerpt)],
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
