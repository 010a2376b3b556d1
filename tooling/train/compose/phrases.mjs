import * as z from 'zod'

/**
 * The sentences of a language, several for each purpose. Slots are in braces: `{when}`. A slot that
 * begins with a capital letter begins a sentence. `[a|b|c]` is a choice by the gender of the meeting:
 * masculine, feminine, neuter.
 *
 * @typedef {typeof KEYS[number]} PhraseKey
 */
/** @typedef {Readonly<Record<PhraseKey, readonly string[]>>} Phrases */
/** @typedef {Readonly<Record<string, string>>} Slots */

export const KEYS = /** @type {const} */ ([
  'convene',
  'conveneVirtual',
  'organized',
  'venue',
  'venueHeadquarters',
  'hybrid',
  'opening',
  'openClose',
  'oneDay',
  'daily',
  'dayTimesLead',
  'dayTimes',
  'midnight',
  'several',
  'severalLead',
  'item',
  'itemInSentence',
  'tableLead',
  'nested',
  'nestedItem',
  'groupsHeading',
  'otherLetter',
  'earlier',
  'next',
  'moved',
  'cancelled',
  'postponed',
  'consultation',
  'nominations',
  'questionnaire',
  'replies',
  'repliesWhat',
  'deadline',
  'deadlineWhat',
  'deadlinesLead',
  'spoken',
  'openToItu',
  'openToAnyone',
  'free',
  'registration',
  'registerBy',
  'registerByWhat',
  'desk',
  'website',
  'objectivesLead',
  'objectives',
  'filler',
  'contact',
  'subject',
  'subjectVirtual',
  'subjectSeveral',
  'subjectGroups',
  'subjectMoved',
  'subjectCancelled',
  'subjectPostponed',
  'subjectConsultation',
  'subjectNominations',
  'subjectQuestionnaire',
  'zoneLocal',
  'zoneCity',
  'zoneUtc',
  'salutation',
  'note',
  'closing',
  'tableName',
  'tableStart',
  'tableEnd',
  'tableDates',
  'tableDeadline',
  'tableOpening',
  'tablePlace',
  'tableDeadlineWhat',
])

/** The sentences of a language as its file `sentences.json` has them. */
export const PhrasesSchema = z.record(z.enum(KEYS), z.array(z.string().min(1)).min(1))

/**
 * Fills the slots of a phrase.
 *
 * @param {string} phrase
 * @param {Slots} slots
 * @param {'m' | 'f' | 'n'} [gender]
 * @returns {string}
 */
export function fill(phrase, slots, gender = 'm') {
  const choice = { m: 0, f: 1, n: 2 }[gender]
  return phrase
    .replace(/\[([^\]]*)\]/g, (_, options) => {
      const forms = String(options).split('|')
      return forms[choice] ?? forms[0] ?? ''
    })
    .replace(/\{(\w+)\}/g, (_, name) => slotValue(String(name), slots))
    .replace(/\.\.(?=\s|$)/g, '.')
}

/**
 * @param {string} name
 * @param {Slots} slots
 */
function slotValue(name, slots) {
  const value = slots[name]
  if (value !== undefined) return value
  const lower = name.charAt(0).toLowerCase() + name.slice(1)
  const begun = slots[lower]
  if (begun === undefined) throw new RangeError(`slots: no value for {${name}}`)
  return begun.charAt(0).toUpperCase() + begun.slice(1)
}
