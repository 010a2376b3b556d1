import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import type { Correction } from '@u4ssc/client/circulars'
import type { DecisionAnswer, Draft, OpenIssue } from '@u4ssc/client/drafts'
import type { Session } from '@u4ssc/domain'
import { changeMeeting } from '../../../test/change-meeting'
import { LETTER } from '../../../test/letters'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { publishFirstLetter } from '../../publish-first-letter'

const SLUG = 'u4ssc-6'
const PUBLISHED = '2021-12-07'
const MOVED = '2021-12-14'
const DEADLINES = [{ date: '2021-12-01', what: 'Contributions' }]

const SAME_TITLE = LETTER.replaceAll('352', '450').replaceAll('2021', '2022')
const WITHOUT_MEETING = `Ref: TSB Circular 451

Geneva, 3 January 2022

Subject: Summary of the results of a consultation

Dear Sir/Madam,

1 I wish to inform you that the results of the consultation are available.

Yours faithfully,

Chaesub Lee
Director of the Telecommunication Standardization Bureau
`
const CORRIGENDUM = LETTER.replace('TSB Circular 352', 'Corrigendum 1 to TSB Circular 352')
  .replaceAll('7 December', '14 December')
  .replace('Dear Sir/Madam,', 'Dear Sir/Madam,\n\nA side event is planned on 9 December 2021.')

const session = (id: string, date: string): Session => ({
  ...{ id, title: id, kind: 'session', date, startTime: '10:00', endTime: '11:00' },
  ...{ room: null, speakers: [], documents: [] },
})
const correct = (pointer: string, value: Correction['value'], note: string | null): Correction => ({
  pointer: `/meetings/0${pointer}`,
  value,
  note,
})
const onDays = (date: string, note: string | null) => correct('/schedule/days/0/date', date, note)
const sessions = (...dates: string[]) =>
  correct(
    '/programme',
    dates.map((date, index) => session(`session-${index}`, date)),
    null,
  )

/** Drafts that together have every issue that has answers. */
const DRAFTS: Readonly<Record<string, (editor: Client) => Promise<Draft>>> = {
  'a moved meeting with sessions of its draft': (editor) =>
    changing(editor, [onDays(MOVED, 'Agreed'), sessions(PUBLISHED, PUBLISHED)]),
  'a moved meeting with sessions on old, new and other days': (editor) =>
    changing(editor, [onDays(MOVED, null), sessions(PUBLISHED, MOVED, '2021-12-20')]),
  'a meeting on its days with a session on another': (editor) =>
    changing(editor, [sessions(PUBLISHED, '2021-12-06')]),
  'a corrigendum': (editor) => editor.drafts.create({ text: CORRIGENDUM }),
  'a circular for a meeting of the same name': (editor) =>
    editor.drafts.create({ text: SAME_TITLE }),
  'a circular without a meeting': (editor) => editor.drafts.create({ text: WITHOUT_MEETING }),
}
const ANSWERED: readonly OpenIssue['kind'][] = [
  ...(['drift', 'move-deadlines', 'move-programme', 'no-meeting'] as const),
  ...(['remark', 'same-meeting', 'sessions-outside', 'uncertain-facts'] as const),
]

async function changing(editor: Client, corrections: Correction[]): Promise<Draft> {
  const { id, version } = await editor.drafts.create({ meeting: SLUG })
  return editor.drafts.update(id, { version, corrections, acknowledgements: [] })
}

describe.each([
  ['without a published programme', []],
  ['with a published programme', [session('opening', PUBLISHED), session('closing', PUBLISHED)]],
])('a review %s', (_, programme) => {
  const walked = new Set<OpenIssue['kind']>()
  let app: TestApp
  let editor: Client
  beforeAll(async () => {
    app = await openTestApp()
    await publishFirstLetter(app)
    editor = app.clientOf(await app.signInAs('editor'))
    await changeMeeting(app, { '/deadlines': DEADLINES, '/programme': programme })
  })
  afterAll(() => app.close())

  /** Loads the review; throws if it is not as the contract says. */
  async function issuesOf(id: string): Promise<OpenIssue[]> {
    const review = await editor.drafts.review(id)
    if (!review) throw new Error(`The draft ${id} has no review`)
    return review.issues
  }

  async function decide(id: string, issue: string, answer: DecisionAnswer | null) {
    const { version = 1 } = (await editor.drafts.get(id)) ?? {}
    const draft = await editor.drafts.decide(id, { version, issue, answer, note: 'Agreed' })
    await issuesOf(id)
    return draft
  }

  async function remove(id: string) {
    const { version = 1 } = (await editor.drafts.get(id)) ?? {}
    await editor.drafts.delete(id, version)
  }

  it.each(Object.entries(DRAFTS))(
    'opens after each answer to each issue of %s, after its undoing, and after another edit',
    async (_title, create) => {
      const first = await create(editor)
      const issues = (await issuesOf(first.id)).filter(({ decision }) => decision === null)
      await remove(first.id)
      for (const { key, kind, answers } of issues)
        for (const answer of answers) {
          walked.add(kind)
          const { id, reading } = await create(editor)
          const decided = await decide(id, key, answer)
          if (kind === 'remark') {
            await remove(id)
            continue
          }
          const undone = await decide(id, key, null)
          expect(undone.reading.meetings.map((one) => one.programme)).toEqual(
            reading.meetings.map((one) => one.programme),
          )
          const again = await decide(id, key, answer)
          expect(again.corrections).toEqual(decided.corrections)
          await editor.drafts.update(id, {
            version: again.version,
            corrections: again.corrections.filter(({ pointer }) => !pointer.includes('programme')),
            acknowledgements: again.acknowledgements,
          })
          await issuesOf(id)
          await remove(id)
        }
    },
  )

  it('was opened after answers to every kind of issue that has answers', () => {
    expect([...walked].sort()).toEqual(ANSWERED)
  })
})
