/** Dates, hours and what they are for. */
export type TimeSense =
  /** Next to a time: before noon, after noon. */
  | 'forenoon'
  | 'afternoon'
  | 'noon'
  /** The end of a day, or its beginning. */
  | 'midnight'
  /** Between the hours of a night: "from 22:00 until the next day at 01:30". */
  | 'next-day'
  /** Closes a phrase that names a zone: "Geneva time", "по женевскому времени", "日内瓦时间". */
  | 'zone-end'
  /** Words that begin the name of a zone: "heure de Genève", "local time in Geneva". */
  | 'zone-start'
  /** An abbreviation of one, in capitals. */
  | 'zone-sign'
  /** What an hour is for. */
  | 'registration-hour'
  | 'opens'
  | 'closes'
  | 'daily'
  /** Days of a range without its weekends: "every working day", "excluding weekends". */
  | 'working-days'
  /** Says that weekends belong to a range: "including Saturday and Sunday". */
  | 'weekends'
  /** Some days of a range, by a rule that is not read: "every Monday". */
  | 'recurring'
  /** Names a day by which something is due: "deadline", "closing date". */
  | 'deadline'
  /** Leads to such a day: "no later than", "by". */
  | 'due'
  /** After such a day: "at the latest", "之前". */
  | 'due-after'
  /** Announces a list of days, which may be deadlines. */
  | 'list'
  /** The same, where the words speak of registration: "closes on". */
  | 'shuts'
  /** What is open for a time, besides registration. */
  | 'call'
  /** What something is due to: asks for it, or says that it must come. */
  | 'request'
  | 'modal'
  | 'arrives'
  /** Other verbs after what is due. */
  | 'verb'
  /**
   * Words for an announcement, or for something that lasts or is postponed until a day, which is
   * not a deadline.
   */
  | 'told'
  /** Between a deadline and what it is for. */
  | 'for'
  /** Words before a former value. */
  | 'replaced'
  /** Before the days of a meeting: "Dates: …". */
  | 'head-days'
