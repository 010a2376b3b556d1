import type { Client } from '@u4ssc/client'
import type { OpenIssue } from '@u4ssc/client/drafts'
import { readCircular } from '@u4ssc/reader'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importReading, renamed } from '../../../test/import-reading'
import { LETTER, letterFor } from '../../../test/letters'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { confirmAll, publishReviewed } from '../../../test/publish-reviewed'
import { auditEntries } from '../../db/tables/index'
import { publishFirstLetter } from '../../publish-first-letter'

const CIRCULAR = '/circular/copiedTo/2'
const FEE = '/meetings/0/fee'
const WEBSITE = '/meetings/0/website'
/** No title that the reader finds is certain. */
const TITLE = '/meetings/0/title'
const MODE = '/meetings/0/mode'

type UncertainFacts = Extract<OpenIssue, { kind: 'uncertain-facts' }>

let app: TestApp
let cookie: string
let editor: Client
beforeAll(async () => {
  app = await openTestApp()
  cookie = await app.signInAs('editor')
  editor = app.clientOf(cookie)
})
afterAll(() => app.close())

async function issuesOf(id: string): Promise<UncertainFacts[]> {
  const { issues = [] } = (await editor.drafts.review(id)) ?? {}
  return issues.filter((issue) => issue.kind === 'uncertain-facts')
}

/** Imports a circular of one meeting in which exactly these facts are uncertain. */
async function importUncertain(number: string, pointers: readonly string[], meetings = 1) {
  const ids = Array.from({ length: meetings }, (_, index) => `u4ssc-${number}-${index}`)
  return importReading(app, cookie, number, (read) => ({
    ...renamed(read, ...ids),
    diagnostics: [],
    evidence: Object.fromEntries(
      pointers.map((pointer) => [pointer, { spans: [], certainty: 'uncertain' as const }]),
    ),
  }))
}

/** Publishes without deciding open issues. */
async function publishAsIs(id: string) {
  const { version = 1, hash: reviewed = '' } = (await editor.drafts.review(id)) ?? {}
  return editor.drafts.publish(id, { version, reviewed, reason: null })
}

async function decide(id: string, issue: string, answer: 'checked' | null = 'checked') {
  const { version = 1 } = (await editor.drafts.get(id)) ?? {}
  return editor.drafts.decide(id, { version, issue, answer })
}

async function correct(id: string, pointer: string, value: string) {
  const { version = 1, corrections = [] } = (await editor.drafts.get(id)) ?? {}
  const correction = { pointer, value, note: null }
  const change = { corrections: [...corrections, correction], acknowledgements: [] }
  return editor.drafts.update(id, { version, ...change })
}

describe('facts that the reader is not certain of', () => {
  it('are one open issue for the circular and one for each meeting', async () => {
    const pointers = [CIRCULAR, FEE, WEBSITE, '/meetings/1/languages/0']
    const { id, openIssues } = await importUncertain('501', pointers, 2)
    expect(await issuesOf(id)).toMatchObject([
      { pointer: '/circular', position: null, pointers: [CIRCULAR], decision: null },
      { pointer: '/meetings/0', position: 0, pointers: [FEE, WEBSITE], answers: ['checked'] },
      { pointer: '/meetings/1', position: 1, pointers: ['/meetings/1/languages/0'] },
    ])
    expect(openIssues).toBe(3)
  })

  it('do not include circulars that the circular mentions, which cannot be edited', async () => {
    const { id } = await importUncertain('514', ['/circular/relations/0', CIRCULAR])
    expect((await issuesOf(id)).flatMap(({ pointers }) => pointers)).toEqual([CIRCULAR])
  })

  it('are those in the reading of an imported letter', async () => {
    const text = letterFor('500', 'Eighth')
    const { id, read } = await editor.drafts.create({ text })
    const uncertain = Object.entries(readCircular(text).evidence).flatMap(
      ([pointer, { certainty }]) => (certainty === 'uncertain' ? [pointer] : []),
    )
    expect(uncertain).toContain(TITLE)
    expect(read.evidence[TITLE]?.certainty).toBe('uncertain')
    const found = (await issuesOf(id)).flatMap(({ pointers }) => pointers)
    expect(found.sort()).toEqual(uncertain.sort())
  })

  it('block publication by a program that did not confirm or change them', async () => {
    const { id } = await importUncertain('502', [FEE])
    await expect(publishAsIs(id)).rejects.toMatchObject({
      status: 409,
      type: '/problems/open-issues',
      errors: [{ pointer: '/reading/meetings/0', message: 'uncertain-facts' }],
    })
  })

  it('are published as stated once somebody has checked them, which is recorded', async () => {
    const { id } = await importUncertain('503', [CIRCULAR, FEE])
    const review = await confirmAll(editor, id)
    expect(review?.issues.map(({ decision }) => decision?.answer)).toEqual(['checked', 'checked'])
    const draft = await editor.drafts.get(id)
    expect(draft?.openIssues).toBe(0)
    expect(draft?.reading.evidence[FEE]?.certainty).toBe('stated')
    expect(draft?.read.evidence[FEE]?.certainty).toBe('uncertain')

    const { circular } = await publishAsIs(id)
    const visitor = app.clientOf()
    const published = await visitor.circulars.get(circular)
    expect(published?.evidence[CIRCULAR]?.certainty).toBe('stated')
    expect(published?.evidence[FEE]?.certainty).toBe('stated')
    const meeting = await visitor.meetings.get('u4ssc-503-0')
    expect(meeting?.evidence['/fee']?.certainty).toBe('stated')

    const acts = await app.db.select().from(auditEntries)
    const decisions = acts.filter(
      ({ subject, action }) => subject === `drafts/${id}` && action === 'decide-issue',
    )
    const { id: person } = await editor.account.get()
    expect(decisions).toHaveLength(2)
    expect(decisions.every((act) => act.person === person && act.at !== '')).toBe(true)
  })

  it('need a check again once the decision is undone', async () => {
    const { id } = await importUncertain('504', [FEE])
    const [issue] = await issuesOf(id)
    await decide(id, issue?.key ?? '')
    const back = await decide(id, issue?.key ?? '', null)
    expect(back.openIssues).toBe(1)
    expect(back.reading.evidence[FEE]?.certainty).toBe('uncertain')
  })

  it('are resolved by corrections, one by one, and published as a person set them', async () => {
    const { id } = await importUncertain('505', [FEE, WEBSITE])
    await correct(id, FEE, 'paid')
    expect(await issuesOf(id)).toMatchObject([{ pointers: [WEBSITE] }])
    const corrected = await correct(id, WEBSITE, 'https://example.org/')
    expect(corrected.openIssues).toBe(0)
    const { circular } = await publishAsIs(id)
    const published = await app.clientOf().circulars.get(circular)
    expect(published?.evidence[FEE]?.certainty).toBe('stated')
  })

  it('are uncertain again if the facts change after the decision', async () => {
    const { id } = await importUncertain('506', [FEE, WEBSITE])
    const [issue] = await issuesOf(id)
    await decide(id, issue?.key ?? '')
    await correct(id, FEE, 'paid')
    const [changed] = await issuesOf(id)
    expect(changed).toMatchObject({ pointers: [WEBSITE], decision: null })
    expect(changed?.key).not.toBe(issue?.key)
    await expect(publishAsIs(id)).rejects.toMatchObject({ type: '/problems/open-issues' })
    await expect(decide(id, issue?.key ?? '')).rejects.toMatchObject({
      errors: [{ pointer: '/issue' }],
    })
  })

  it('are uncertain again if a part of one changes', async () => {
    const { id } = await importUncertain('507', ['/meetings/0/participation'])
    const [issue] = await issuesOf(id)
    await decide(id, issue?.key ?? '')
    const part = '/meetings/0/participation/openTo/0/kind'
    await correct(id, part, 'associates')
    expect(await issuesOf(id)).toMatchObject([
      { pointers: ['/meetings/0/participation'], decision: null },
    ])
  })

  it('are compared again if somebody edits the text of the circular', async () => {
    const { id } = await editor.drafts.create({ text: letterFor('508', 'Ninth') })
    const reviewed = await confirmAll(editor, id)
    const text = letterFor('508', 'Ninth').replace('Yours faithfully', 'Yours sincerely')
    await editor.drafts.updateText(id, { version: reviewed?.version ?? 1, text })
    const issues = await issuesOf(id)
    expect(issues.length).toBeGreaterThan(0)
    expect(issues.every(({ decision }) => decision === null)).toBe(true)
  })
})

describe('a circular that changes a published meeting', () => {
  it('replaces a stated fact by an uncertain one only after a person has confirmed it', async () => {
    const own = await openTestApp()
    await publishFirstLetter(own)
    const client = own.clientOf(await own.signInAs('editor'))
    const text = LETTER.replace('TSB Circular 352', 'Corrigendum 1 to TSB Circular 352').replaceAll(
      /virtual(ly)?/gi,
      'hybrid',
    )
    const { id, read, reading, bases, version } = await client.drafts.create({ text })
    expect(bases).toMatchObject([{ slug: 'u4ssc-6' }])
    expect(read.evidence[MODE]?.certainty).toBe('uncertain')
    expect(read.meetings[0]?.mode).toBe('hybrid')
    expect(reading.meetings[0]?.mode).toBe('virtual')

    const acknowledgements = read.diagnostics.map((_, diagnostic) => ({ diagnostic, note: null }))
    await client.drafts.update(id, { version, corrections: [], acknowledgements })
    const review = await confirmAll(client, id)
    expect((await client.drafts.get(id))?.reading.meetings[0]?.mode).toBe('hybrid')
    expect(review?.meetings[0]?.changes).toContainEqual(
      expect.objectContaining({ pointer: '/mode', before: 'virtual', after: 'hybrid' }),
    )
    expect(review?.issues.filter(({ decision }) => decision === null)).toEqual([])
    await publishReviewed(client, id)
    expect((await own.clientOf().meetings.get('u4ssc-6'))?.meeting.mode).toBe('hybrid')
    await own.close()
  })
})
