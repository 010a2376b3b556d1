/** The languages that discussions are held in, by their BCP 47 tags. */
export type SpokenLanguage = 'ar' | 'de' | 'en' | 'es' | 'fr' | 'pt' | 'ru' | 'zh'

/** The terms on which a meeting is held: place, mode, participation, fee. */
export type TermSense =
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
  | 'mandatory'
  | 'must'
  | 'page'
  | 'programme'
  | 'details'
  /** Papers and pages of something else. */
  | 'not-page'
