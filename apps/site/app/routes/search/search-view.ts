import type { MarkedText, SearchHit, SearchPage } from '@u4ssc/client/meetings'
import { describePhase } from '@u4ssc/domain/words'
import type { I18n } from '../../i18n/i18n'
import { describeStatusChange } from '../../times/status-change'
import { findInLibrary } from './find-in-library'
import type { Known } from './find-in-library'
import type { HitView, Piece } from './hit-view'

export type { HitView, Piece } from './hit-view'

export type GroupType = SearchHit['type'] | 'library'

/** Results of one type, best first. */
export interface HitGroup {
  readonly type: GroupType
  readonly title: string
  readonly hits: readonly HitView[]
}

/** A type with results, and their number. */
export interface GroupLink {
  readonly type: GroupType
  readonly title: string
}

export interface FoundView {
  /** The types in the order of their best result. */
  readonly groups: readonly HitGroup[]
  /** All types with results, whichever is shown. */
  readonly links: readonly GroupLink[]
  readonly total: number
  /** Corrected search words, if only they gave results. */
  readonly meant: string | null
  readonly nextCursor: string | null
}

interface Shown {
  /** The search as sent. */
  readonly asked: Parameters<typeof findInLibrary>[1]
  /** The type that is shown; all without it. */
  readonly type: GroupType | undefined
  readonly isFirstPage: boolean
  readonly known: Known
}

export function toFoundView(
  i18n: I18n,
  page: SearchPage,
  { asked, type: shown, isFirstPage, known }: Shown,
): FoundView {
  const { found, library } = meantBy(i18n, page, { asked, known })
  const counts: { type: GroupType; count: number }[] = [...found.counts]
  if (library.length > 0) counts.push({ type: 'library', count: library.length })
  const titleOf = (type: GroupType) =>
    i18n.t('search.group', {
      name: i18n.t(`search.type-${type}`),
      count: counts.find((one) => one.type === type)?.count ?? 0,
    })
  const groups: HitGroup[] = [...new Set(found.items.map(({ type }) => type))]
    .filter((type) => shown === undefined || type === shown)
    .map((type) => ({
      type,
      title: titleOf(type),
      hits: found.items.filter((hit) => hit.type === type).map((hit) => toHitView(i18n, hit)),
    }))
  const showsLibrary = isFirstPage && (shown === undefined || shown === 'library')
  if (showsLibrary && library.length > 0)
    groups.push({ type: 'library', title: titleOf('library'), hits: library })
  return {
    groups,
    links: counts.map(({ type }) => ({ type, title: titleOf(type) })),
    total: counts.reduce((sum, { count }) => sum + count, 0),
    meant: found.searchedFor === asked.q || groups.length === 0 ? null : found.searchedFor,
    nextCursor: shown === 'library' ? null : found.nextCursor,
  }
}

/** Returns the results; words that the library knows are not misspelled. */
function meantBy(
  i18n: I18n,
  page: SearchPage,
  { asked, known }: Pick<Shown, 'asked' | 'known'>,
): { readonly found: SearchPage; readonly library: readonly HitView[] } {
  const library = findInLibrary(i18n, asked, known)
  if (page.searchedFor === asked.q) return { found: page, library }
  if (library.length > 0)
    return { found: { items: [], counts: [], nextCursor: null, searchedFor: asked.q }, library }
  return { found: page, library: findInLibrary(i18n, { ...asked, q: page.searchedFor }, known) }
}

function toHitView(i18n: I18n, hit: SearchHit): HitView {
  return {
    ...(hit.type === 'meeting' && {
      meeting: hit.meeting,
      change: describeStatusChange(i18n, { ...hit, meeting: hit })?.words ?? null,
    }),
    href: i18n.path(pageOf(hit)),
    off:
      hit.type === 'letter' || hit.status === 'convened'
        ? null
        : describePhase(hit.status, i18n.wording),
    title: piecesOf(hit.title),
    excerpts: hit.excerpts.map((excerpt) => piecesOf(excerpt).map(onOneLine)),
    language: hit.language,
    heldOn: hit.heldOn,
  }
}

function pageOf(hit: SearchHit): string {
  if (hit.type === 'letter') return `/circulars/${encodeURIComponent(hit.circular)}`
  const meeting = `/meetings/${encodeURIComponent(hit.meeting)}`
  if (hit.type === 'decision') return `${meeting}#decision-${encodeURIComponent(hit.id)}`
  if (hit.type === 'session') return `${meeting}/programme#session-${encodeURIComponent(hit.id)}`
  if (hit.type === 'speaker') return `${meeting}/speakers/${encodeURIComponent(hit.id)}`
  return hit.type === 'document' ? `${meeting}#documents` : meeting
}

/**
 * Separates the lines of a text, such as the objectives of a meeting, where no sign does. A line
 * may end in the piece before.
 */
function onOneLine({ text, isFound }: Piece, index: number, pieces: readonly Piece[]): Piece {
  const before = pieces[index - 1]?.text.at(-1) ?? ''
  const line = `${before}${text}`.replaceAll(/(?<=[\p{L}\p{N})])\n/gu, ' · ').replaceAll('\n', ' ')
  return { text: line.slice(before.length), isFound }
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
