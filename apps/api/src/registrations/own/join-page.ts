import { html } from 'hono/html'
import type { Meeting } from '@u4ssc/domain'
import { mailMessages } from '@u4ssc/messages/mail'
import type { RegistrationRow } from '../../db/tables/index'

type Rooms = NonNullable<Meeting['joining']>['rooms']

/** Returns a page with a button per room. It does not contain the room addresses. */
export function renderJoinPage(
  { language, recordAttendance }: RegistrationRow,
  { title, localizations }: Meeting,
  rooms: Rooms,
) {
  const say = mailMessages(language)
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  const name = localizations[language]?.title ?? title
  const buttons = rooms.map(
    ({ label }, room) =>
      html`<p>
        <button name="room" value="${room}">${say('join.enter')}: <bdi>${label}</bdi></button>
      </p>`,
  )
  return html`<!doctype html>
    <html lang="${language}" dir="${direction}">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${say('join.enter')}</title>
      <body>
        <main>
          <h1><bdi>${name}</bdi></h1>
          <form method="post">${buttons}</form>
          <p>${say(recordAttendance ? 'join.recorded' : 'join.not-recorded')}</p>
        </main>
      </body>
    </html>`
}
