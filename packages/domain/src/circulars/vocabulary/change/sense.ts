/** Words that change a fact: without them the sentence says something else. */
export type ChangeSense =
  /** Takes some of what was said out: "except", "other than". */
  | 'excepts'
  /** After what is taken out: "excluded". */
  | 'excepted'
  /** Of a list of days some, by a rule: "every", "alternate", "a week later". */
  | 'recurs'
  /** May still change: "to be confirmed", "subject to". */
  | 'unsettled'
  /** Before a value that no longer holds: "postponed from", "put back from". */
  | 'moved-from'
  /** What was said no longer holds: "should be disregarded", "has since become". */
  | 'overturned'
  /** Only some of a group or of the days: "confined to", "alone", "of the African region". */
  | 'narrows'
  /** Between a time and the same time elsewhere: "which is", "that is". */
  | 'equals'
