import { html } from 'hono/html'
import type { Meeting } from '@u4ssc/domain'
import { translateTitles } from '@u4ssc/domain/meetings'
import { describeShortName, WORDINGS } from '@u4ssc/domain/words/languages'
import { mailMessages } from '@u4ssc/messages/mail'
import type { RegistrationRow } from '../../db/tables/index'
import { renderPersonalPage } from '../../http/personal-page'

type Rooms = NonNullable<Meeting['joining']>['rooms']

/** Returns a page with a button per room. It does not contain the room addresses. */
export function renderJoinPage(
  { language, recordAttendance }: RegistrationRow,
  meeting: Meeting,
  rooms: Rooms,
) {
  const say = mailMessages(language)
  const buttons = rooms.map(
    ({ label }, room) =>
      html`<p>
        <button name="room" value="${room}">${say('join.enter')}: <bdi>${label}</bdi></button>
      </p>`,
  )
  return renderPersonalPage({
    language,
    heading: describeShortName(translateTitles(meeting, language), WORDINGS[language]).name,
    content: html`<form method="post">${buttons}</form>
      <p>${say(recordAttendance ? 'join.recorded' : 'join.not-recorded')}</p>`,
  })
}
