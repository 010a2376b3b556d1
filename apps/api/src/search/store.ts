import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import * as z from 'zod'
import { LANGUAGES, LanguageSchema, MeetingSchema } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { SearchQuerySchema } from '@u4ssc/client/meetings'
import type { Database } from '../db/index'
import { configOf, languageWord } from './language-configs'
import { toSearchable, toSearchableQuery } from './searchable-text'
import type { EntryType } from '../db/tables/index'

/** A common word has too many entries to rank; the latest ones are ranked. */
const MAX_RANKED = 500

export interface Question {
  readonly q: string
  readonly type?: EntryType | undefined
  readonly language?: Language | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly preferredLanguage?: Language | undefined
}

export interface SearchPlace {
  readonly rank: number
  readonly id: number
}

const TypeSchema = SearchQuerySchema.shape.type.unwrap()

const FoundSchema = z.object({
  /** Of the best entry of the same circular, meeting or part. */
  lead: z.coerce.number(),
  rank: z.coerce.number(),
  type: TypeSchema,
  circular_id: z.string().nullable(),
  slug: z.string().nullable(),
  part: z.string().nullable(),
  language: LanguageSchema.nullable(),
  held_on: z.string().nullable(),
  title: z.string(),
  body: z.string(),
  status: MeetingSchema.shape.status.nullable(),
})
/** The best entry of what was found. */
export interface FoundRow extends z.infer<typeof FoundSchema> {
  /** The texts that match, best first. */
  readonly bodies: readonly string[]
}

const CountSchema = z.object({ type: TypeSchema, count: z.int() })
export type TypeCount = z.infer<typeof CountSchema>

/** Passages of a circular from which excerpts are chosen. */
const MAX_PASSAGES = 4

/**
 * The part of a meeting that an entry is about. All paragraphs of a circular are one result, as are
 * all languages of a meeting.
 */
const OWN_PART = sql`case when e.circular_id is null then e.part end`

/** Returns each circular, meeting and part of a meeting that matches a query once, best first. */
export async function findEntries(
  db: Database,
  question: Question,
  { after, limit }: { after: SearchPlace | undefined; limit: number },
): Promise<FoundRow[]> {
  const beyond = after
    ? sql`and (rank, -lead) < (${after.rank}::real, ${-after.id}::bigint)`
    : sql.empty()
  const preferred = question.preferredLanguage ?? null
  const result = await db.execute(sql`
    with found as (
      select * from (${sql.join(branchesOf(question), sql` union all `)}) branches
      order by held_on desc nulls last, id
      limit ${MAX_RANKED}
    ), ranked as (
      select e.id, e.type, e.circular_id, e.slug, ${OWN_PART} as own_part,
        ts_rank(e.words, f.asked, 1) as own_rank,
        e.language is not distinct from ${preferred} as is_preferred
      from found f join search_entries e on e.id = f.id
    ), placed as (
      select id, max(own_rank) over thing as rank, first_value(id) over best as lead,
        row_number() over best as place
      from ranked
      window thing as (partition by type, circular_id, slug, own_part),
        best as (thing order by is_preferred desc, own_rank desc, id)
    ), page as (
      select lead, rank from placed where place = 1 ${beyond}
      order by rank desc, lead limit ${limit}
    )
    select p.lead, p.rank, e.type, circular_id, slug, part, language, held_on::text, title, body,
      (select r.meeting ->> 'status' from meeting_releases r where r.slug = e.slug
        order by r.number desc limit 1) as status
    from page p join placed on placed.lead = p.lead and place <= ${MAX_PASSAGES}
      join search_entries e on e.id = placed.id
    order by p.rank desc, p.lead, place`)
  return joinPassages(z.object({ rows: z.array(FoundSchema) }).parse(result).rows)
}

function joinPassages(entries: readonly z.infer<typeof FoundSchema>[]): FoundRow[] {
  const found = new Map<number, FoundRow>()
  for (const entry of entries) {
    const known = found.get(entry.lead) ?? { ...entry, bodies: [] }
    // Texts in another language are the same meeting in other words
    const isSame = known.language === entry.language
    found.set(entry.lead, {
      ...known,
      bodies: isSame ? [...known.bodies, entry.body] : known.bodies,
    })
  }
  return [...found.values()]
}

/**
 * Returns the number of circulars, meetings and parts of meetings that match a query, by type,
 * whatever type it asks for.
 */
export async function countEntries(db: Database, question: Question): Promise<TypeCount[]> {
  const branches = branchesOf({ ...question, type: undefined })
  const result = await db.execute(sql`
    with found as (
      select * from (${sql.join(branches, sql` union all `)}) branches limit ${MAX_RANKED}
    )
    select e.type,
      count(distinct (e.circular_id, e.slug, ${OWN_PART}))::int as count
    from found f join search_entries e on e.id = f.id group by e.type order by e.type`)
  return z.object({ rows: z.array(CountSchema) }).parse(result).rows
}

/** Returns one query per language, because each language stems differently. */
function branchesOf({ q, language, type, from, until }: Question): SQL[] {
  const filters = [
    type === undefined ? undefined : sql`type = ${type}`,
    from === undefined ? undefined : sql`held_on >= ${from}::date`,
    until === undefined ? undefined : sql`held_on <= ${until}::date`,
  ].filter((filter) => filter !== undefined)
  const asked = toSearchableQuery(q)
  const languages = language === undefined ? [...LANGUAGES, null] : [language]
  return languages.map((code) => {
    const query = sql`websearch_to_tsquery(${configOf(code)}::regconfig, ${asked})`
    // A query of stop words only matches nothing
    const own = sql`numnode(${query}) > 0
      and words @@ (${query} && quote_literal(${languageWord(code)}::text)::tsquery)`
    const where = sql.join([own, ...filters], sql` and `)
    // Limited here, so that a common word is read from the latest entries
    return sql`(select id, held_on, ${query} as asked from search_entries where ${where}
      order by held_on desc nulls last, id limit ${MAX_RANKED})`
  })
}

/** Returns texts with matches between markers, in the given order. */
export async function markTexts(
  db: Database,
  q: string,
  texts: readonly { readonly text: string; readonly language: Language | null }[],
  [open, close]: readonly [string, string],
): Promise<string[]> {
  if (texts.length === 0) return []
  const asked = toSearchableQuery(q)
  const options = `HighlightAll=true, StartSel=${open}, StopSel=${close}`
  const marked = texts.map(({ text, language }) => {
    const config = sql`${configOf(language)}::regconfig`
    return sql`ts_headline(${config}, ${text}, websearch_to_tsquery(${config}, ${asked}), ${options})`
  })
  const result = await db.execute(
    sql`select json_build_array(${sql.join(marked, sql`, `)}) as texts`,
  )
  const row = z.object({ texts: z.array(z.string()) })
  return z.object({ rows: z.tuple([row]) }).parse(result).rows[0].texts
}

/** Returns the nearest published word for each of these, if the database supports it. */
export async function findNearestWords(
  db: Database,
  words: readonly string[],
): Promise<Map<string, string>> {
  const able = await db.execute(
    sql`select to_regprocedure('similarity(text, text)') is not null as can_compare`,
  )
  const [row] = z.object({ rows: z.array(z.object({ can_compare: z.boolean() })) }).parse(able).rows
  if (row?.can_compare !== true || words.length === 0) return new Map()

  const asked = sql.join(
    words.map((word) => sql`(${toSearchable(word)})`),
    sql`, `,
  )
  const result = await db.execute(sql`
    select asked.word, (
      select w.word from search_words w where w.word % asked.word
      order by similarity(w.word, asked.word) desc, w.word limit 1
    ) as nearest
    from (values ${asked}) as asked (word)`)
  const nearest = z.object({ word: z.string(), nearest: z.string().nullable() })
  const { rows } = z.object({ rows: z.array(nearest) }).parse(result)
  return new Map(rows.flatMap((one) => (one.nearest === null ? [] : [[one.word, one.nearest]])))
}
