// Prints who can attend the meeting that TSB Circular 352 convenes: node build/check-eligibility.js CO PW
import { readFileSync } from 'node:fs'
import type { Reading } from '@u4ssc/domain/circulars'
import { readCircular } from '@u4ssc/reader'
import { ApplicantSchema, decideEligibility, type Decision } from '@u4ssc/domain/eligibility'
import { countryName, describeDecision } from '@u4ssc/domain/words'

const ANSWERS = {
  eligible: 'Yes.',
  'not-eligible': 'No.',
  'needs-review': 'Ask the secretariat.',
} as const satisfies Record<Decision['outcome'], string>

const letter = new URL(import.meta.resolve('@u4ssc/domain/samples/tsb-circular-352.txt'))
const text = readFileSync(letter, 'utf8')
const { meetings }: Reading = readCircular(text)
const countries = process.argv.slice(2)

for (const meeting of meetings) {
  const [day] = meeting.schedule.days
  if (!day) continue
  console.log(`${meeting.title}, ${day.date}`)
  for (const country of countries) {
    const applicant = ApplicantSchema.parse({ capacity: 'individual', country })
    const decision = decideEligibility(applicant, meeting.participation, { on: day.date })
    const words = `${ANSWERS[decision.outcome]} ${describeDecision(decision)}`
    console.log(`${countryName(country)}: ${words}`)
  }
}
