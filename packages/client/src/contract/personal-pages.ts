import * as z from 'zod'
import { file, redirected } from './answers'
import { get, post } from './operation'
import { linkToken } from './params'

const common = {
  tag: 'Registrations',
  access: 'anyone',
  problems: ['personal-link-not-valid'],
  params: { token: linkToken },
} as const
const page = { 'text/html': z.string() }

/** Pages that a personal link in an email opens. Browsers open them: the client has no methods. */
export const personalPages = {
  join: get('/join/{token}', {
    ...common,
    id: 'join',
    summary: 'Open the joining page',
    description:
      'Returns an HTML page with a button for each online room of the meeting. Opening it does not count as attendance. Before the rooms are announced and after the meeting, it says so.',
    answer: file(page, 'An HTML page with a button for each room'),
  }),

  enterRoom: post('/join/{token}', {
    ...common,
    id: 'enter-room',
    summary: 'Join an online room',
    description:
      'Redirects to the room and records the attendance of people who agreed to it. If the room is not open, redirects to the page that says why.',
    answer: redirected('Redirects to the room, or to the page that says why it is not open', 303),
  }),

  showUnsubscribe: get('/unsubscribe/{token}', {
    ...common,
    tag: 'Subscriptions',
    id: 'show-unsubscribe',
    summary: 'Open the unsubscribe page',
    description:
      'Returns an HTML page with a button. Opening it does not unsubscribe, so link scanners in email programs have no effect.',
    answer: file(page, 'An HTML page with an unsubscribe button'),
  }),

  unsubscribe: post('/unsubscribe/{token}', {
    ...common,
    tag: 'Subscriptions',
    id: 'unsubscribe',
    summary: 'Unsubscribe',
    description: 'Deletes the subscription. Supports one-click unsubscribe (RFC 8058).',
    answer: file(page, 'The subscription is deleted'),
  }),
}
