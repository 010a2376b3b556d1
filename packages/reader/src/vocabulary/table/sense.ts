/** What the words over a column, or before a value, say about it. */
export type TableSense =
  | `column-${'name' | 'days' | 'start' | 'end' | 'time' | 'deadline' | 'opening' | 'place' | 'other'}`
  /** Of these, the words for what is spoken of, which may be parts of one meeting. */
  | 'column-topic'
  /** A body that meets: "Working Party", "Study Group". */
  | 'group'
  /** A part of a programme, which is no meeting: "coffee break", "opening remarks". */
  | 'programme-item'
