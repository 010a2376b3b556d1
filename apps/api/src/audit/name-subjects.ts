import { desc, inArray, sql } from 'drizzle-orm'
import type { Database } from '../db/index'
import { drafts } from '../db/tables/drafts'
import { meetingReleases } from '../db/tables/meetings'
import { nameActors } from '../people/index'
import { registrations } from '../db/tables/registrations'

/**
 * Returns the present names of people, meetings, registrations and drafts by their audit subjects.
 * Nothing is stored, so that the log keeps no erased name. Deleted and unnamed ones are left out.
 */
export async function nameSubjects(
  db: Database,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: string) => [
    ...new Set(
      subjects.filter((one) => one.startsWith(`${kind}/`)).map((one) => one.slice(kind.length + 1)),
    ),
  ]
  const people = await nameActors(db, idsOf('people'))
  const registered = await nameRegistrations(db, idsOf('registrations'))
  const reviewed = await nameDrafts(db, idsOf('drafts'))
  const slugs = [...idsOf('meetings'), ...idsOf('registration-settings')]
  const meetings = await titlesOf(db, [...slugs, ...registered.map(({ slug }) => slug)])
  const named = (kind: string, names: ReadonlyMap<string, string>) =>
    [...names].map(([id, name]) => [`${kind}/${id}`, name] as const)
  return new Map([
    ...named('people', people),
    ...named('meetings', meetings),
    ...named('registration-settings', meetings),
    ...reviewed.flatMap(({ id, name }) => (name === null ? [] : [[`drafts/${id}`, name] as const])),
    ...registered.map(({ id, name, slug }) => {
      const parts = [name, meetings.get(slug) ?? ''].filter((part) => part !== '')
      return [`registrations/${id}`, parts.join(' · ')] as const
    }),
  ])
}

function nameRegistrations(db: Database, ids: readonly string[]) {
  const { id, name, slug } = registrations
  return db
    .select({ id, name, slug })
    .from(registrations)
    .where(inArray(id, [...ids]))
}

function nameDrafts(db: Database, ids: readonly string[]) {
  const reading = sql`coalesce(${drafts.start}, ${drafts.read})`
  const name = sql<string | null>`coalesce(
    case when ${drafts.meeting} is null then ${reading} #>> '{circular,reference,text}' end,
    ${reading} #>> '{meetings,0,title}',
    ${drafts.fileName}
  )`
  return db
    .select({ id: drafts.id, name })
    .from(drafts)
    .where(inArray(drafts.id, [...ids]))
}

/** Returns the title of the latest release of each meeting. */
async function titlesOf(db: Database, slugs: readonly string[]) {
  const { slug, number, meeting } = meetingReleases
  const rows = await db
    .selectDistinctOn([slug], { slug, title: sql<string>`${meeting} ->> 'title'` })
    .from(meetingReleases)
    .where(inArray(slug, [...slugs]))
    .orderBy(slug, desc(number))
  return new Map(rows.map((row) => [row.slug, row.title] as const))
}
