import type { PublishedCircular } from '@u4ssc/client/circulars'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import * as z from 'zod'
import { toLetterView } from '../../annotated-letter/index'
import { answered, api } from '../../api.server'
import { now } from '../../clock.server'
import { findCorrections } from '../../letters/corrections'
import { toCircularRow } from '../../letters/circular-row'
import { chainOf, relatedLetters } from '../../letters/related-letters'
import {
  changeDateOn,
  meetingsOn,
  textAskedFor,
  toTimelineView,
} from '../../letters/circular-timeline'
import { refuse } from '../../refuse.server'
import { listPossibleChain } from '../../letters/list-possible-chain.server'
import type { I18n } from '../../i18n/i18n'

const DaySchema = z.iso.date()

/** Finds the other circulars of the chain, the dates of the chain and the translation to show. */
export async function findSurroundings(
  i18n: I18n,
  letter: PublishedCircular,
  search: URLSearchParams,
) {
  const all = await listPossibleChain(letter.issuedOn)
  const related = relatedLetters(letter, all)
  const compared = related.translations.find(({ id }) => id === search.get('compare'))
  return {
    related: {
      changes: related.changes.map((one) => toCircularRow(i18n, one)),
      changedBy: related.changedBy.map((one) => toCircularRow(i18n, one)),
      translations: related.translations.map((one) => ({
        ...toCircularRow(i18n, one),
        language: one.language,
      })),
    },
    compared: compared ? await findLetter(i18n, compared.id) : null,
    ...(await findTimeline(
      i18n,
      letter,
      chainOf(letter, all).map(({ id }) => id),
      search.get('on'),
    )),
  }
}

/** Returns the meetings of a circular as first published, or as they are if nothing changed. */
export function findFirsts(meetings: readonly (PublishedMeeting | undefined)[]) {
  return answered(
    Promise.all(
      meetings.map(async (published) => {
        if (published === undefined || published.release.number === 1) return published
        const first = await api.meetings.releases.get(published.slug, 1)
        return first ? { ...published, meeting: first.meeting } : published
      }),
    ),
  )
}

async function findLetter(i18n: I18n, id: string) {
  const letter = await answered(api.circulars.get(id))
  return letter ? { id, letter: toLetterView(i18n, letter, []) } : null
}

/** Returns the dates of a chain, and what was corrected on the date that is asked for. */
async function findTimeline(
  i18n: I18n,
  letter: PublishedCircular,
  chain: readonly string[],
  asked: string | null,
) {
  const day = asked === null ? null : (DaySchema.safeParse(asked).data ?? refuse(404))
  const today = now().slice(0, 10)
  const letters = await answered(Promise.all(chain.map((id) => api.circulars.get(id))))
  const known = letters.filter((one) => one !== undefined)
  const text = textAskedFor(day, { issuedOn: known[0]?.issuedOn ?? null, today }) ?? refuse(404)
  const isOriginal = known[0]?.id === letter.id
  const later = known.slice(1)
  const markedFrom = text.isPast ? (changeDateOn(known, text) ?? '') : ''
  const isChanged = isOriginal && later.length > 0
  return {
    timeline: toTimelineView(i18n, known, text),
    corrections: isChanged ? findCorrections(i18n, letter, later, text.on, markedFrom) : null,
    /** Returns the meetings as they were on the date; `null` for the current ones. */
    pastMeetings: (firsts: readonly (PublishedMeeting | undefined)[]) =>
      text.isPast && isOriginal ? meetingsOn(firsts, known, text) : null,
    pastDate: text.isPast ? text.on : null,
  }
}
