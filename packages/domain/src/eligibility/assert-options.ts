import { assertObject } from '../wrong-argument'

/** Throws unless a value is an object, as an applicant is. */
export function assertApplicant(applicant: unknown): void {
  assertObject(applicant, 'applicant', 'an object with a capacity and a country')
}

/** Programs without types leave the options out, or give the day alone. */
export function assertOptions(options: unknown): void {
  assertObject(options, 'options', "an object with the day, { on: '2021-12-07' }")
}
