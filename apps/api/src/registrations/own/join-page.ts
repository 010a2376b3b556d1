import { html } from 'hono/html'
import type { Meeting } from '@u4ssc/domain'
import type { JoiningStatus } from '@u4ssc/domain/meetings'
import { translateTitles } from '@u4ssc/domain/meetings'
import { describeShortName, WORDINGS } from '@u4ssc/domain/words/languages'
import { mailMessages } from '@u4ssc/messages/mail'
import type { RegistrationRow } from '../../db/tables/index'
import { renderPersonalPage } from '../../http/personal-page'
import { momentIn } from '../../mail/index'

export type Rooms = NonNullable<Meeting['joining']>['rooms']

/** Why a person can or cannot join. */
export type JoinState = JoiningStatus | { readonly kind: 'not-confirmed' }

/** The page that helps: the meeting page, the registration, or none because the rooms are open. */
const ROWS = {
  open: { words: null, leadsTo: null },
  'between-sittings': { words: 'join.between-sittings', leadsTo: null },
  'not-yet': { words: 'join.not-yet', leadsTo: 'meeting' },
  'not-stated': { words: 'join.not-stated', leadsTo: 'meeting' },
  'not-confirmed': { words: 'join.not-confirmed', leadsTo: 'registration' },
  ended: { words: 'join.ended', leadsTo: 'meeting' },
  postponed: { words: 'join.postponed', leadsTo: 'meeting' },
  cancelled: { words: 'join.cancelled', leadsTo: 'meeting' },
} as const satisfies Record<JoinState['kind'], { words: string | null; leadsTo: string | null }>

/** Returns the rooms that are open in a state. */
export function openRooms({ joining }: Meeting, { kind }: JoinState): Rooms {
  return ROWS[kind].leadsTo === null ? (joining?.rooms ?? []) : []
}

/**
 * Returns a page with a button per open room, or why there is none and where to go. It does not
 * contain the room addresses.
 */
export function renderJoinPage(
  row: RegistrationRow,
  meeting: Meeting,
  state: JoinState,
  publicSiteUrl: string,
) {
  const { language } = row
  const { leadsTo } = ROWS[state.kind]
  return renderPersonalPage({
    language,
    heading: describeShortName(translateTitles(meeting, language), WORDINGS[language]).name,
    content: html`${stateWords(row, meeting, state)}
    ${leadsTo === null ? roomButtons(row, openRooms(meeting, state)) : pageLink(row, leadsTo, publicSiteUrl)}`,
  })
}

function stateWords({ language, zone }: RegistrationRow, { schedule }: Meeting, state: JoinState) {
  const { words } = ROWS[state.kind]
  const at = 'from' in state ? state.from : 'resumesAt' in state ? state.resumesAt : null
  if (words === null) return ''
  const when = at === null ? '' : momentIn(at, zone ?? schedule.zone ?? 'UTC', language)
  return html`<p>${mailMessages(language)(words, { at: when })}</p>`
}

function roomButtons({ language, recordAttendance }: RegistrationRow, rooms: Rooms) {
  const say = mailMessages(language)
  const buttons = rooms.map(
    ({ label }, room) =>
      html`<p>
        <button name="room" value="${room}">${say('join.enter')}: <bdi>${label}</bdi></button>
      </p>`,
  )
  return html`<form method="post">${buttons}</form>
    <p>${say(recordAttendance ? 'join.recorded' : 'join.not-recorded')}</p>`
}

function pageLink(
  { language, slug }: RegistrationRow,
  page: 'meeting' | 'registration',
  publicSiteUrl: string,
) {
  const say = mailMessages(language)
  const site = `${publicSiteUrl}/${language}`
  return page === 'meeting'
    ? html`<p><a href="${site}/meetings/${slug}">${say('email.notice.action')}</a></p>`
    : html`<p>
        <a href="${site}/registration?meeting=${slug}">${say('email.confirmed.action')}</a>
      </p>`
}
