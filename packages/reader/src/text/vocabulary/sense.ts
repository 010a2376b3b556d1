/** Words that change a fact: without them the sentence says something else. */
type ChangeSense =
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
  /** Only some of the days: "the first two", "work is suspended", "public holiday". */
  | 'partly'
  /** Later or earlier than a time that was said before: "an hour later". */
  | 'shifted'
  /** One of the days, by its place among them: "the second day". */
  | 'one-day'
  /** All days that were named before: "of these dates". */
  | 'these-days'
  /** The place that was named before: "there". */
  | 'there'
  /** What shows the times of a place: "on the Geneva clock". */
  | 'clock'

/** What the words around the text of a letter can mean: labels, references, forms of address. */
type LetterSense =
  | `label-${'reference' | 'telephone' | 'fax' | 'email' | 'web' | 'to' | 'copy' | 'subject' | 'contact' | 'date' | 'other'}`
  /** Opens a list of addressees that has no label: "To …", "Aux …". */
  | 'addressee'
  | 'circular'
  | 'collective-letter'
  | 'circular-letter'
  | 'notice'
  | 'addendum'
  | 'corrigendum'
  | 'revision'
  /** Between an addendum and the letter it belongs to. */
  | 'link'
  | 'organization'
  | 'bureau'
  | 'salutation'
  | 'closing'
  /** Words that mark a signed original: "(signed)". */
  | 'signed'
  | 'office'
  | 'annex'
  | 'enclosures'
  /** Opens a sentence with a contact. */
  | 'contact'
  /** Says that this letter changes, replaces or cancels something. */
  | 'amending'
  | 'superseding'
  /** First words of a subject that no label announces. */
  | 'subject-opener'
  /** First words of a text on one long line with its subject. */
  | 'text-opener'
  /** Heading of the first section of a text. */
  | 'first-heading'

/** What a letter convenes, and what becomes of it. */
type MeetingSense =
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
  /** All meetings of the letter: "both events", "the three". */
  | 'all-meetings'

/** What the words over a column, or before a value, say about it. */
type TableSense =
  | `column-${'name' | 'days' | 'start' | 'end' | 'time' | 'deadline' | 'opening' | 'place' | 'other'}`
  /** Of these, the words for what is spoken of, which may be parts of one meeting. */
  | 'column-topic'
  /** A part of a programme, which is no meeting: "coffee break", "opening remarks". */
  | 'programme-item'

/** The languages that discussions are held in, by their BCP 47 tags. */
export type SpokenLanguage = 'ar' | 'de' | 'en' | 'es' | 'fr' | 'pt' | 'ru' | 'zh'

/** The terms on which a meeting is held: place, mode, participation, fee. */
type TermSense =
  | 'not'
  | 'only'
  /** Taken part in at a distance. */
  | 'virtual'
  /** Names a meeting that is nowhere but online: "webinar". */
  | 'webinar'
  | 'in-person'
  /** After words for taking part at a distance: there is no such thing. */
  | 'refused'
  | 'hybrid'
  | 'takes-part'
  /** The noun of a building or room. */
  | 'venue'
  /** Ends the name of one. */
  | 'venue-end'
  /** Before the colon that opens one. */
  | 'venue-label'
  /** Makes a building the place of something else: lodging, a desk. */
  | 'not-venue'
  /** Before the place where something is. */
  | 'in'
  /** In the place of another meeting of the letter. */
  | 'same'
  /** Says that something has been held. */
  | 'past'
  /** Before the name of a country: "Republic of". */
  | 'state-of'
  | 'speaks'
  | `speaks-${SpokenLanguage}`
  /** Pages and papers, which have other languages than the meeting. */
  | 'papers'
  | 'six-languages'
  | 'organizes'
  | 'by'
  | 'jointly'
  /** What a host or a sponsor does. */
  | 'supports'
  /** The noun in the name of an organization. */
  | 'body'
  /** Between a name and "to announce that it is organizing". */
  | 'pleased'
  /** Between the opening words of a sentence and the name of who acts: "that". */
  | 'that'
  | 'objectives'
  | 'open-to'
  /** Words for permission before "take part". */
  | 'may'
  | 'member-states'
  | 'sector-members'
  | 'associates'
  | 'academia'
  | 'individuals'
  /** Makes individuals those of a member country; without it they are others. */
  | 'of-country'
  | 'others'
  | 'wishes-to-contribute'
  | 'focal-point'
  | 'free'
  | 'fee'
  /** What else may be free or cost something. */
  | 'not-fee'
  | 'registers'
  /** Makes registration another one than that of all participants: beforehand, of the press, on site. */
  | 'registers-apart'
  | 'mandatory'
  | 'must'
  | 'page'
  | 'programme'
  | 'details'
  /** Papers and pages of something else. */
  | 'not-page'

/** Dates, hours and what they are for. */
type TimeSense =
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
  /** What an hour is for, other than the meeting: registration, badges, meals. */
  | 'registration-hour'
  | 'opens'
  | 'closes'
  /** Of a room: one may go in. Of registration: one may register. */
  | 'unlocks'
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
  /** Words that go on with what is due: "Case studies | of up to four slides". */
  | 'describes'
  /** Says what somebody needs, who may ask for it. */
  | 'needs'
  /** Those who are asked, without a name. */
  | 'people'
  /** Before the noun of what is done: "进行在线注册". */
  | 'carries-out'

/** What the words of a letter can mean to the reader. */
export type Sense = ChangeSense | LetterSense | MeetingSense | TableSense | TermSense | TimeSense
