import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProblemError } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'
import type { Correction } from '@u4ssc/client/circulars'
import { publishFirstLetter } from '../src/publish-first-letter'
import { findAt, stepsOf } from '../src/http/json-pointer'
import { openTestApp } from './open-test-app'
import type { TestApp } from './open-test-app'
import { openTestDatabaseTwice } from './open-test-database'
import { publishReviewed } from './publish-reviewed'

const SLUG = 'u4ssc-6'
const server = process.env['TEST_DATABASE_URL'] ?? ''
/** Problems of a concurrent publication or change. */
const OVERTAKEN = new Set(
  ['draft-closed', 'already-published', 'nothing-changed'].map((code) => `/problems/${code}`),
)
const unhurried = { timeout: 300_000 }

/** A different fact for each editor to set. */
const FACTS: readonly (readonly [pointer: string, value: Correction['value']])[] = [
  ['/title', 'Sixth Meeting'],
  ['/shortTitle', 'Sixth'],
  ['/mode', 'hybrid'],
  ['/venue', { name: 'Varembé Centre', city: 'Geneva', country: 'CH' }],
  ['/languages', ['en', 'fr']],
  ['/organizers/0', 'ITU'],
  ['/organizers/1', 'UNECE'],
  ['/organizers/2', 'UN-Habitat'],
  ['/objectives/0', 'First'],
  ['/objectives/1', 'Second'],
  ['/objectives/2', 'Third'],
  ['/objectives/3', 'Fourth'],
  ['/fee', 'paid'],
  ['/registration/url', 'https://example.org/register'],
  ['/registration/capacity', 200],
  ['/registration/closesOn', '2021-12-01'],
  ['/website', 'https://example.org/meeting'],
  ['/contact/telephone', '+41 22 000 0000'],
  ['/contact/email', 'meeting@example.org'],
  ['/deadlines', [{ date: '2021-11-30', what: 'Papers' }]],
]

describe.skipIf(server === '')('twenty editors at once, through two processes', () => {
  let apps: readonly TestApp[] = []
  const editors: Client[] = []
  beforeAll(async () => {
    const [one, other] = await openTestDatabaseTwice(server)
    apps = [
      await openTestApp(undefined, { database: one }),
      await openTestApp(undefined, { database: other }),
    ]
    const [first] = apps
    if (first) await publishFirstLetter(first)
    for (const index of FACTS.keys()) {
      const app = apps[index % 2]
      if (app) editors.push(app.clientOf(await app.signInAs('editor')))
    }
  })
  afterAll(async () => {
    for (const app of [...apps].reverse()) await app.close()
  })

  const correctionOf = (index: number): Correction => {
    const [pointer = '', value = null] = FACTS[index] ?? []
    return { pointer: `/meetings/0${pointer}`, value, note: `Editor ${index}` }
  }

  /** Repeats until it succeeds or somebody else has done it. */
  async function untilDone(
    attempt: () => Promise<unknown>,
    overtaken: ReadonlySet<string> = new Set(),
  ): Promise<void> {
    for (;;) {
      try {
        await attempt()
        return
      } catch (error) {
        if (!(error instanceof ProblemError) || error.status !== 409) throw error
        if (overtaken.has(error.type)) return
        expect(error.type).toMatch(/^\/problems\/(draft-changed|meeting-changed|review-outdated)$/)
        expect(error.differences.length).toBeGreaterThan(0)
      }
    }
  }

  it('lose no change to one draft', unhurried, async () => {
    const [first] = editors
    const { id = '' } = (await first?.drafts.create({ meeting: SLUG })) ?? {}
    await Promise.all(
      editors.map((editor, index) =>
        untilDone(async () => {
          const seen = await editor.drafts.get(id)
          const { version = 0, corrections = [], acknowledgements = [] } = seen ?? {}
          const change = { version, acknowledgements }
          const set = [...corrections, correctionOf(index)]
          await editor.drafts.update(id, { ...change, corrections: set })
        }),
      ),
    )
    const after = await first?.drafts.get(id)
    expect(after?.version).toBe(1 + FACTS.length)
    for (const index of FACTS.keys()) expect(after?.corrections).toContainEqual(correctionOf(index))
    await first?.drafts.delete(id, after?.version ?? 0)
  })

  it(
    'lose no change to one meeting when any of them publishes the shared draft',
    unhurried,
    async () => {
      await Promise.all(
        editors.map(async (editor, index) => {
          const own = correctionOf(index)
          const isPublic = async () => {
            const found = await editor.meetings.get(SLUG)
            const value = findAt(found?.meeting, stepsOf(own.pointer.slice('/meetings/0'.length)))
            return isDeepStrictEqual(value, own.value)
          }
          while (!(await isPublic()))
            await untilDone(async () => {
              const { id, version, corrections } = await editor.drafts.create({ meeting: SLUG })
              if (!corrections.some(({ pointer }) => pointer === own.pointer))
                await editor.drafts.update(id, {
                  ...{ version, acknowledgements: [] },
                  corrections: [...corrections, own],
                })
              await publishReviewed(editor, id)
            }, OVERTAKEN)
        }),
      )
      const published = () => apps[1]?.clientOf().meetings.get(SLUG)
      const missingFacts = async () => {
        const { meeting } = (await published()) ?? {}
        const isMissing = ([pointer, value]: (typeof FACTS)[number]) =>
          !isDeepStrictEqual(findAt(meeting, stepsOf(pointer)), value)
        return FACTS.filter(isMissing)
      }
      // The other process learns of the last release by a notification
      await expect.poll(missingFacts).toEqual([])
      expect((await published())?.release.number).toBeLessThanOrEqual(1 + FACTS.length)
    },
  )
})
