import { mapOfVenue } from '@u4ssc/domain/meetings'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { describeVenue } from '../i18n/describe-meeting'
import { momentIn } from '../times/moment-in'
import { renderMarkdown } from '../i18n/render-markdown'
import type { I18n } from '../i18n/i18n'

/** One subject of the practical information. */
export interface PracticalItem {
  readonly title: string
  readonly sentences: readonly string[]
  /** Rendered Markdown; `null` without a longer text. */
  readonly html: string | null
  readonly links: readonly { readonly words: string; readonly href: string }[]
}

/** @param zone - for the times; UTC if there is none @param now - an instant, RFC 3339 */
export function toPracticalItems(
  i18n: I18n,
  published: PublishedMeeting,
  zone: string | null,
  now: string,
): PracticalItem[] {
  return [
    venueOf(i18n, published),
    ...textsOf(i18n, published),
    joiningOf(i18n, published, zone, now),
    languagesOf(i18n, published),
    recordingOf(i18n, published),
    accessOf(i18n, published),
    helpOf(i18n, published),
  ].filter((item) => item !== null)
}

function venueOf(i18n: I18n, { meeting }: PublishedMeeting): PracticalItem | null {
  const words = describeVenue(i18n, meeting.venue)
  const map = mapOfVenue(meeting)
  if (words === null || map === null) return null
  return {
    title: i18n.t('meeting.place'),
    html: null,
    sentences: [words],
    links: [{ words: i18n.t('meeting.venue-map'), href: map }],
  }
}

function joiningOf(
  i18n: I18n,
  { joinableFrom, registersHere, slug }: PublishedMeeting,
  zone: string | null,
  now: string,
): PracticalItem | null {
  // From then on, joining is at the top of the page
  if (joinableFrom === null || joinableFrom <= now || !registersHere) return null
  return {
    title: i18n.t('meeting.joining-online'),
    html: null,
    sentences: [i18n.t('meeting.joining-online-from', momentIn(i18n, joinableFrom, zone))],
    links: [
      {
        words: i18n.t('registration.open-own'),
        href: i18n.path(`/registration?meeting=${encodeURIComponent(slug)}`),
      },
    ],
  }
}

function textsOf(
  i18n: I18n,
  { meeting: { practicalInformation: information } }: PublishedMeeting,
): PracticalItem[] {
  const texts = [
    ['meeting.getting-there', information?.gettingThere],
    ['meeting.visa', information?.visa],
    ['meeting.accommodation', information?.accommodation],
  ] as const
  return texts.flatMap(([key, text]) =>
    text ? [{ title: i18n.t(key), sentences: [], html: renderMarkdown(text), links: [] }] : [],
  )
}

function languagesOf(i18n: I18n, { meeting }: PublishedMeeting): PracticalItem | null {
  const said = (
    key: 'meeting.held-in' | 'meeting.interpretation' | 'meeting.captions',
    tags: readonly string[] = [],
  ) =>
    tags.length === 0
      ? []
      : [i18n.t(key, { count: tags.length, languages: i18n.list(tags.map(i18n.languageName)) })]
  const sentences = [
    ...said('meeting.held-in', meeting.languages),
    ...said('meeting.interpretation', meeting.interpretation),
    ...said('meeting.captions', meeting.captioning),
  ]
  if (sentences.length === 0) return null
  return { title: i18n.t('meeting.languages-and-captions'), sentences, html: null, links: [] }
}

/** Says beforehand whether the meeting is recorded; afterwards, the recording has a section. */
function recordingOf(
  i18n: I18n,
  { meeting: { recording } }: PublishedMeeting,
): PracticalItem | null {
  if (recording?.url !== null) return null
  const key = recording.isRecorded ? 'meeting.is-recorded' : 'meeting.is-not-recorded'
  return { title: i18n.t('meeting.recording'), sentences: [i18n.t(key)], html: null, links: [] }
}

function accessOf(
  i18n: I18n,
  { meeting: { access }, registersHere }: PublishedMeeting,
): PracticalItem | null {
  const services = (access?.services ?? []).map((service) => i18n.t(`register.need-${service}`))
  const requestBy = access?.requestBy ?? null
  const sentences = [
    services.length === 0
      ? null
      : i18n.t('meeting.access-offered', { services: i18n.list(services) }),
    registersHere ? i18n.t('meeting.access-request') : null,
    requestBy === null ? null : i18n.t('register.access-by', { date: i18n.longDate(requestBy) }),
  ].filter((part) => part !== null)
  return sentences.length === 0
    ? null
    : { title: i18n.t('meeting.access-services'), sentences, links: [], html: null }
}

function helpOf(i18n: I18n, { meeting, letter }: PublishedMeeting): PracticalItem | null {
  const contact = meeting.contact ?? letter?.contact ?? null
  const links = [
    contact?.email ? { words: contact.email, href: `mailto:${contact.email}` } : null,
    contact?.telephone
      ? { words: contact.telephone, href: `tel:${contact.telephone.replaceAll(/[^+\d]/g, '')}` }
      : null,
  ].filter((link) => link !== null)
  return links.length === 0
    ? null
    : { title: i18n.t('meeting.help'), sentences: [], links, html: null }
}
