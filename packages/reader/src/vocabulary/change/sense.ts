/** Words that change a fact: without them the sentence says something else. */
export type ChangeSense =
  /** Takes some of what was said out: "except", "other than". */
  | 'excepts'
  /** After what is taken out: "excluded". */
  | 'excepted'
  /** Looks like a negation of the sentence, and is none: "not only", "no later than". */
  | 'no-negation'
  /** Said of what this letter does not convene: "as a reminder", "subject of circular", "enters into force". */
  | 'elsewhere'
  /** Of a list of days some, by a rule: "every", "alternate", "a week later". */
  | 'recurs'
  /** May still change: "to be confirmed", "subject to". */
  | 'unsettled'
  /** Words before a former value: "postponed from", "put back from". */
  | 'moved-from'
  /** Words that replace an earlier statement: "should be disregarded", "has since become". */
  | 'overturned'
  /** Only some of a group: "of the African region", "accredited". */
  | 'narrows'
  /** Only some of the days: "the first two", "alone". */
  | 'partly'
