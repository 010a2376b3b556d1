// Decides over HTTP who can attend the meeting that TSB Circular 352 convenes.
import { readFile } from 'node:fs/promises'
import { readCircular } from '@u4ssc/reader'
import { ApplicantSchema, decideEligibility } from '@u4ssc/domain/eligibility'
import { describeDecision } from '@u4ssc/domain/words'
import { Hono } from 'hono'

const letter = new URL(import.meta.resolve('@u4ssc/domain/samples/tsb-circular-352.txt'))
const text = await readFile(letter, 'utf8')
const [meeting] = readCircular(text).meetings
const on = meeting.schedule.days[0].date

export const app = new Hono().post('/decisions', async (c) => {
  const body = await c.req.json().catch(() => null)
  const { success, data: applicant, error } = ApplicantSchema.safeParse(body)
  if (!success) return c.json({ title: 'Not an applicant', issues: error.issues }, 400)

  const decision = decideEligibility(applicant, meeting.participation, { on })
  return c.json({ outcome: decision.outcome, words: describeDecision(decision) })
})
