import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, it } from 'vitest'
import { calendarsOf, feedOf, RELEASE_NAMES, type ReleaseName } from './calendar-changes'

interface Entry {
  readonly uid: string
  readonly summary: string
  readonly sequence: number
  readonly status: string
  readonly starts: string
  readonly ends: string
}

const byUid = (one: Entry, other: Entry) => (one.uid < other.uid ? -1 : 1)

/** As ical.js reads it, with the rules of zones that the file carries. */
function entriesOf(text: string): Entry[] {
  const root = ICAL.Component.fromString(text)
  // A meeting has one zone
  const [zone] = root.getAllSubcomponents('vtimezone').map((block) => new ICAL.Timezone(block))
  const shown = (time: ICAL.Time) => {
    if (time.isDate) return time.toString()
    if (zone) time.zone = zone
    return new Date(time.toUnixTime() * 1000).toISOString()
  }
  const entries = root.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, sequence, startDate, endDate } = new ICAL.Event(component)
    const status = String(component.getFirstPropertyValue('status'))
    return { uid, summary, sequence, status, starts: shown(startDate), ends: shown(endDate) }
  })
  return entries.sort(byUid)
}

/** As node-ical reads it, with the rules of zones that Node has. */
function entriesElsewhere(text: string): Entry[] {
  const entries = Object.values(nodeIcal.sync.parseICS(text)).flatMap((part): Entry[] => {
    if (part.type !== 'VEVENT') return []
    const { uid, summary, sequence, status, start, end, datetype } = part
    const shown = (time: Date) => (datetype === 'date' ? dayOf(time) : time.toISOString())
    const [starts, ends] = [shown(start), shown(end)]
    return [
      {
        uid,
        summary,
        sequence: Number(sequence),
        status: String(status),
        starts,
        ends,
      },
    ]
  })
  return entries.sort(byUid)
}

function dayOf(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

describe.each(RELEASE_NAMES)('the calendars of a meeting that is %s', (name) => {
  it.each(Object.keys(calendarsOf(name)))(
    '%s: equal the stored ones, and two parsers agree on them',
    async (kind) => {
      const text = calendarsOf(name)[kind] ?? ''
      await expect(text).toMatchFileSnapshot(`fixtures/calendars/${name}.${kind}.ics`)
      const entries = entriesOf(text)
      expect(entries.length).toBeGreaterThan(0)
      expect(entriesElsewhere(text)).toEqual(entries)
    },
  )

  it('name the joining details and the recipient in the emailed file only', () => {
    const { mailed = '', ...others } = calendarsOf(name)
    expect(mailed).toMatch(/^ORGANIZER.*u4ssc@itu\.int/m)
    expect(mailed).toMatch(/^METHOD:(REQUEST|CANCEL)/m)
    for (const text of Object.values(others)) {
      expect(text).not.toMatch(/ORGANIZER|ATTENDEE|METHOD:(REQUEST|CANCEL)/)
      expect(text.replaceAll('\r\n ', '')).not.toMatch(/join\.test|s3cret/)
    }
  })
})

/**
 * What a calendar holds: an entry gives way to one of the same identity whose number is not lower.
 */
class Subscriber {
  readonly #entries = new Map<string, Entry>()

  /** A feed is the whole of what there is: what it no longer names goes. */
  fetch(text: string): void {
    const offered = entriesOf(text)
    const named = new Set(offered.map(({ uid }) => uid))
    for (const uid of this.#entries.keys()) if (!named.has(uid)) this.#entries.delete(uid)
    for (const entry of offered) {
      const held = this.#entries.get(entry.uid)
      if (!held || held.sequence <= entry.sequence) this.#entries.set(entry.uid, entry)
    }
  }

  shown(): string[] {
    return [...this.#entries.values()]
      .filter(({ uid }) => uid.includes('-sitting-'))
      .map(({ summary, starts, status }) => `${starts} ${status} ${summary}`)
  }
}

describe('a subscriber of the calendar', () => {
  it('has the meeting once, with its current time and title, after every release', () => {
    const subscriber = new Subscriber()
    const after = (name: ReleaseName) => {
      subscriber.fetch(feedOf(name))
      return subscriber.shown()
    }
    const title = 'Sixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative'
    expect(after('convened')).toEqual([`2021-12-07T09:00:00.000Z CONFIRMED ${title}`])
    expect(after('moved')).toEqual([`2021-12-14T08:00:00.000Z CONFIRMED ${title}`])
    expect(after('renamed')).toEqual([
      '2021-12-07T09:00:00.000Z CONFIRMED Sixth Meeting of U4SSC, resumed',
    ])
    expect(after('day-added')).toHaveLength(2)
    expect(after('postponed')).toEqual([`2021-12-07T09:00:00.000Z TENTATIVE Postponed: ${title}`])
    expect(after('cancelled')).toEqual([`2021-12-07T09:00:00.000Z CANCELLED Cancelled: ${title}`])
  })

  it('keeps the newer entry when an older feed arrives late', () => {
    const subscriber = new Subscriber()
    subscriber.fetch(feedOf('cancelled'))
    subscriber.fetch(feedOf('moved'))
    expect(subscriber.shown()).toEqual([expect.stringContaining('CANCELLED')])
  })

  it('sees the name and the colour of the feed', () => {
    const feed = ICAL.Component.fromString(feedOf('convened'))
    const values = ['name', 'x-wr-calname', 'color', 'x-apple-calendar-color', 'method']
    expect(values.map((name) => feed.getFirstPropertyValue(name))).toEqual([
      'Meetings of U4SSC',
      'Meetings of U4SSC',
      'steelblue',
      '#4682b4',
      null,
    ])
  })
})
