import { sql } from 'drizzle-orm'
import type { Database } from '../src/db/index'

/** Numbers of rows to insert. `ended` of the meetings ended a year before `today`. */
interface Many {
  readonly meetings: number
  readonly ended: number
  readonly registrationsEach: number
  /** Beginning of the slugs. */
  readonly prefix?: string
  /** A date. */
  readonly today: string
}

/**
 * Inserts copies of the sixth meeting, with open registration and confirmed people. The others
 * begin up to five years after `today`.
 */
export async function insertMany(db: Database, many: Many): Promise<void> {
  const { meetings, ended, registrationsEach, prefix = 'many', today } = many
  await db.transaction(async (tx) => {
    // Triggers for each row would take minutes
    await tx.execute(sql`set local session_replication_role = replica`)
    await tx.execute(sql`create temporary table many on commit drop as
      select ${`${prefix}-`}::text || i as slug, case when i <= ${ended} then ${today}::date - 365
        else ${today}::date + 60 + i % 1800 end as starts_on
      from generate_series(1, ${meetings}::int) i`)
    await tx.execute(sql`insert into meetings (slug, circular_id, starts_on, ends_on)
      select many.slug, circular_id, many.starts_on, many.starts_on from many, meetings where meetings.slug = 'u4ssc-6'`)
    await tx.execute(sql`insert into meeting_releases (slug, number, circular_id, sequence, meeting,
        evidence, changes, drift, published_at, revision)
      select many.slug, 1, circular_id, 0, jsonb_set(jsonb_set(meeting, '{id}', to_jsonb(many.slug)),
          '{schedule,days}', jsonb_build_array(jsonb_set(meeting #> '{schedule,days,0}', '{date}',
            to_jsonb(many.starts_on::text)))),
        evidence, changes, drift, published_at, (select max(revision) from meeting_releases) + row_number() over ()
      from many, meeting_releases where meeting_releases.slug = 'u4ssc-6' and number = 1`)
    await tx.execute(sql`insert into registration_settings (slug, rule, offer_hours, reminder_hours, questions)
      select slug, 'automatic', 48, '[24, 1]', '[]' from many`)
    await tx.execute(sql`insert into registration_places (slug, mode, open, taken, last_place)
      select slug, 'online', true, ${registrationsEach}, ${registrationsEach} from many`)
    await tx.execute(sql`insert into registrations (id, slug, email, name, country, capacity, mode,
        language, answers, access_needs, listed, record_attendance, consents, decision, state,
        version, place, created_at, updated_at)
      select gen_random_uuid(), slug, 'person-' || i || '@' || slug || '.example',
        'Person ' || md5(slug || i), 'CO', 'individual', 'online', 'es', '{}', '[]', 'nobody', false,
        '[]', '{}', 'confirmed', 1, i, ${today}::date - 400, ${today}::date - 400
      from many, generate_series(1, ${registrationsEach}::int) i`)
  })
  await db.execute(sql`analyze`)
}
