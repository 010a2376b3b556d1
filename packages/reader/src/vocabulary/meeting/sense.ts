/** What a letter convenes, and what becomes of it. */
export type MeetingSense =
  /** What a meeting may be: "workshop", "session". */
  | 'meeting'
  /** A body that meets: "study group", "task force". */
  | 'group'
  /** A kind that any body can hold, and that does not distinguish meetings: "meeting", "session". */
  | 'sitting'
  /** A part of a meeting, not a meeting: "opening session". */
  | 'part-of-meeting'
  /** Before a kind that was named earlier: "this", "said". */
  | 'points-back'
  /** Between the kind of a meeting and its topic or body: "of", "on". */
  | 'name-goes-on'
  /** Says that one is held. */
  | 'takes-place'
  /** Before its name: "invite you to", "pleased to announce". */
  | 'convenes'
  /** Words that end the name of a meeting: "to be held", "which will". */
  | 'name-ends'
  | 'and'
  | 'article'
  /** Before a place or a date: "in", "from". */
  | 'preposition'
  /** What a subject says about a meeting before it names it: "Venue of the". */
  | 'about'
  /** A subject about something else than a meeting to come. */
  | 'no-meeting'
  | 'cancelled'
  | 'postponed'
  /** Words for an indefinite postponement: "until further notice". */
  | 'undated'
  /** Words before a former date: "originally planned", "instead of". */
  | 'former'
  /** Before the one that does: "read". */
  | 'now'
  | 'moved'
  /** Days of it are not settled: "in principle", "tentatively". */
  | 'tentative'
  /** Before or after a meeting there is another one: "preceded by", "the day before". */
  | 'beside'
  /** Another letter convenes it. */
  | 'apart'
