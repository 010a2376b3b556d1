/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('./facts.mjs').MeetingFacts} MeetingFacts */

/**
 * Composes sentences for letters about one meeting: organizers, objectives, web page.
 *
 * @param {Context} context
 * @param {MeetingFacts} meeting
 * @returns {string[][]}
 */
export function sayAboutOne(context, meeting) {
  const { random, say, names, phrases, join } = context
  /** @type {string[][]} */
  const paragraphs = []
  if (random.chance(0.3)) {
    const organizers = random.sample(names.organizers, 1 + random.integer(2))
    const org = join(organizers.map(({ inSentence }) => inSentence))
    paragraphs.push([say('organized', { org })])
    meeting.organizers = organizers.map(({ name }) => name)
  }
  if (random.chance(0.25)) {
    const objectives = random.sample(phrases.objectives, 3)
    paragraphs.push([
      `${say('objectivesLead')}\n${objectives.map((item) => `- ${item}`).join(`${names.semicolon.trim()}\n`)}${names.stop}`,
    ])
    meeting.objectives = objectives
  }
  if (random.chance(0.35)) {
    const url = `https://www.meetings.example/events/${String(100 + random.integer(900))}`
    paragraphs.push([say('website', { url })])
    meeting.website = url
  }
  return paragraphs
}
