import * as z from 'zod'
import { oneField } from './fact-kind'

/** A number of places; empty means no limit. */
export const capacity = oneField(
  z.int().positive(),
  { input: 'text', hint: 'registration-settings.placesHint' },
  {
    describe: (value) => [String(value)],
    toText: String,
    fromText: (typed) => (/^\d+$/.test(typed) ? Number(typed) : typed),
    problem: 'registration-settings.placesProblem',
    empty: null,
  },
)
