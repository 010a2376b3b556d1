import * as z from 'zod'
import type { LetterPurpose } from '../drafts/composed-letters'
import type { EmailTextKind } from '../emails/index'
import type { MeetingList } from '../registrations/index'

/** The slug of a meeting in an address, with its text for the API reference. */
export const meetingSlug = z.string().meta({
  description: 'Meeting slug, as in the address of the meeting page',
  example: 'u4ssc-6',
})

/** The slug of a meeting in a query, which is bounded since no route has to match it. */
export const meetingQuery = z.string().max(200).meta({
  description: 'Meeting slug, as in the address of the meeting page',
  example: 'u4ssc-6',
})

/** The ID of a circular in an address. */
export const circularId = z.string().meta({
  description: 'Circular ID: series, number and date',
  example: 'tsb-circular-352-2021-10-13',
})

/** The token of a personal link in an address. */
export const linkToken = z.string().max(200).meta({
  description: 'Token of a personal link',
  example: 'q0m1kq3b8uXh0b7rV9EnC3t0Wm7Q0m0C1hJZx0dQnq',
})

/** Returns the schema of a UUID in an address. @param thing - what has the ID, for the reference */
export function idOf(thing: string) {
  return z.uuid().meta({
    description: `ID of the ${thing}`,
    example: '0191f0f2-7c3e-7d44-9b1e-5c1f7a0e6b52',
  })
}

/** The names of parameters in paths, as methods of the client take them. */
interface PathArguments {
  code: [code: string]
  slug: [slug: string]
  year: [year: number]
  number: [number: number]
  before: [before: number]
  after: [after: number]
  purpose: [purpose: LetterPurpose]
  country: [country: string]
  id: [id: string]
  delivery: [delivery: string]
  file: [file: string]
  focalPoint: [focalPoint: string]
  kind: [kind: EmailTextKind]
  letter: [letter: string]
  list: [list: MeetingList]
  registration: [registration: string]
  token: [token: string]
}

/** The names between braces in a path, from left to right. */
export type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? [Name, ...NamesIn<Rest>]
  : []

/** The arguments for these names. A name that is not in the table above takes no value at all. */
export type PathArgumentsOf<Names extends readonly string[]> = Names extends [
  infer Name,
  ...infer Rest extends readonly string[],
]
  ? [
      ...(Name extends keyof PathArguments ? PathArguments[Name] : [unknownName: never]),
      ...PathArgumentsOf<Rest>,
    ]
  : []
