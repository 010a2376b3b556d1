import { and, count, desc, eq, isNull, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import * as z from 'zod'
import { LanguageSchema } from '@u4ssc/domain'
import type { CircularBrowseQuerySchema } from '@u4ssc/client/circulars'
import type { Database } from '../db/index'
import { circulars } from '../db/tables/index'
import { isAddressedTo } from './store'

type Filter = Omit<z.output<typeof CircularBrowseQuerySchema>, 'page'>

/** Returns a part of the published circulars, latest first. */
export function browseCirculars(
  db: Database,
  filter: Filter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
) {
  const { id, issuedOn, circular, publishedAt } = circulars
  return db
    .select({ id, issuedOn, circular, publishedAt })
    .from(circulars)
    .where(matches(filter))
    .orderBy(desc(issuedOn), desc(id))
    .limit(limit)
    .offset(offset)
}

export async function countCirculars(db: Database, filter: Filter): Promise<number> {
  const [row] = await db.select({ total: count() }).from(circulars).where(matches(filter))
  return row?.total ?? 0
}

const FilterValuesSchema = z.object({
  years: z.array(z.int()),
  series: z.array(z.string()),
  languages: z.array(LanguageSchema),
})

/** Returns the values of each filter that some published circular has. */
export async function listFilterValues(db: Database) {
  const { series, language, issuedOn, withdrawnAt } = circulars
  const year = sql`extract(year from ${issuedOn})::int`
  const [values] = await db
    .select({
      years: sql`coalesce(json_agg(distinct ${year} order by ${year} desc), '[]')`,
      series: sql`coalesce(json_agg(distinct ${series} order by ${series}), '[]')`,
      languages: sql`coalesce(json_agg(distinct ${language})
        filter (where ${language} is not null), '[]')`,
    })
    .from(circulars)
    .where(isNull(withdrawnAt))
  return FilterValuesSchema.parse(values)
}

function matches({ q = '', year, series, language, addressee }: Filter) {
  const reference = sql`${circulars.circular} -> 'reference'`
  const text = folded(
    sql`concat_ws(' ', ${reference} ->> 'text', ${reference} ->> 'alsoKnownAs', ${circulars.subject})`,
  )
  const words = q.split(/\s+/).filter((word) => word !== '')
  return and(
    isNull(circulars.withdrawnAt),
    year === undefined ? undefined : sql`extract(year from ${circulars.issuedOn}) = ${year}`,
    series === undefined ? undefined : eq(circulars.series, series),
    language === undefined ? undefined : eq(circulars.language, language),
    addressee === undefined ? undefined : isAddressedTo(addressee),
    ...words.map((word) => sql`strpos(${text}, ${folded(sql`${word}::text`)}) > 0`),
  )
}

/** Folds case, Latin and Cyrillic accents, and Arabic vowel marks. */
function folded(text: SQL): SQL {
  return sql`regexp_replace(normalize(lower(${text}), NFD), '[\\u0300-\\u036f\\u064b-\\u065f]', '', 'g')`
}
