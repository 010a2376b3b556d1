import * as z from 'zod'
import { file } from './answers'
import { get } from './operation'

/** Releases as they are published. The client reads them with `releases.follow`, pages with `EventSource`. */
export const releaseStream = {
  open: get('/releases/stream', {
    tag: 'Releases',
    access: 'anyone',
    id: 'stream-releases',
    summary: 'Stream releases as they are published',
    description:
      'Keeps the connection open and sends a server-sent event for each release (`release`, data: ReleaseNotice) and withdrawal (`withdrawal`, data: WithdrawalNotice). The first event (`start`) only has the ID to continue from. With `Last-Event-ID`, the missed releases are sent first, then all current withdrawals.',
    header: 'last-event-id',
    answer: file({ 'text/event-stream': z.string() }, 'The event stream'),
    problems: ['invalid-request', 'too-many-listeners'],
  }),
}
