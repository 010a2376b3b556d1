/** Kinds of single words that the grammar of a language gives to its sentences; each language has its own in `<language>.json`. */
export type WordKind =
  /** Those who are informed by an opening: "to inform you that". */
  | 'informed'
  /** Between such an opening and the fact. */
  | 'that'
  /** Opens a clause before the fact: "In order to …,", "If …,". */
  | 'opens-purpose'
  /** Between two statements or two names: "and", "that". */
  | 'joins'
  /** Leads to what was cut off, at the end of what is due: "at", "than". */
  | 'loose-end'
  /** A unit of a period: "Two months", "12 calendar days". */
  | 'period-unit'
  /** Means the subject of the clause before: "these have to be received". */
  | 'pronoun'
  /** The verb that is also a month: "Delegates may register". */
  | 'permits'
  /** Opens what is asked: "let me know whether". */
  | 'whether'
  /** The ending of a thing in the accusative; people have another: "Вклады просим представлять". */
  | 'thing-ending'
  /** Before what looks like a request: "申请". */
  | 'no-request'
  /** After a request for what was said before: "invited to do so". */
  | 'so'
  /** Forms of "be" for now. */
  | 'is'
  /** Forms of "be" for before. */
  | 'was'
  /** Ends a verb whose subject is what is due: "should be". */
  | 'passive'
  /** The ending of people who have to act: "Участникам". */
  | 'dative-ending'
  /** The last sign of a noun for people: "与会者". */
  | 'people-end'
  /** Before the people who are asked: "Se ruega a los Estados Miembros". */
  | 'to-people'
  /** The same before one word: "يرجى من المشاركين التسجيل". */
  | 'asked-of'
  /** Before the meeting that a contribution is for. */
  | 'to-meeting'
  /** Before the way or the place: "register through the form". */
  | 'way'
  /** Before the recipient: "向主办方提出申请". */
  | 'toward'
  /** Verbs for asking: "ask the host for it". */
  | 'asks-for'
  /** Before what is asked for, or what a building is for. */
  | 'for'
  /** Means what was needed: "ask the host for it". */
  | 'object-pronoun'
  /** Before what is sent: "将填妥的问卷发送至". */
  | 'object-marker'
  /** The ending of a verb that somebody is asked to do: "inscribirse". */
  | 'verb-asked'
  /** Before those who are invited: "تدعى الأطراف إلى". */
  | 'is-invited'
  /** Opens a clause about the way: "ويتم عبر الموقع". */
  | 'is-done'
  /** After it: "ويتم عبر الموقع". */
  | 'way-after'
  /** Words of the end of a day before a date: "by close of business on". */
  | 'end-of-day'
  /** What guests sleep in, and its noun. */
  | 'lodging'
  /** Opens a condition: "if they are received by". */
  | 'condition'
  /** Makes a range of two days or hours joined by "and". */
  | 'between'
  /** A month whose name is too short to be cut: a stop after it ends the sentence. */
  | 'uncut-month'
  /** Part of the name of a zone without a capital: "Geneva local time". */
  | 'zone-adjective'
  /** Before the word for time, of the place of the meeting. */
  | 'local'
  /** Between the word for time and its place: "local time in Geneva". */
  | 'before-place'
  /** Within the name of a city: "Santiago de Compostela". */
  | 'of-place'
  /** After Europe in the name of a zone: "heure d’Europe centrale". */
  | 'part-of-europe'
  /** Between a number that is an hour and a place. */
  | 'in-place'
  /** Between two hours, or before one. */
  | 'to-or-at'
  /** Of the last day. */
  | 'last'
  /** Says that a time was changed: "brought forward from 1400 to 1100". */
  | 'moved'
  /** Of each meeting or day. */
  | 'each'
  /** Before a time on the date after it: "09:00 on Monday to 12:30 on Friday". */
  | 'until'
  /** Says that a time is counted from a zone: "heure de Genève moins une heure". */
  | 'reckons'
  /** The ending of weekdays in the plural: "Mondays". */
  | 'plural-ending'
  /** After a word for what was before, which then means something else: "由于". */
  | 'not-former'
  /** Between a noun and the name after it. */
  | 'of'
  /** The same, before a body: "Réunion du Groupe régional". */
  | 'of-body'
  /** Between two names that share their facts. */
  | 'or-and'
  /** Ends a word that is declined: "в Узбекистане". */
  | 'case-letter'
  /** Ends the name of a city that is declined: "в Ташкенте". */
  | 'locative-ending'
  /** What its nominative may end with instead. */
  | 'nominative-ending'
  /** Ends an adjective that is declined, for example the name of a language. */
  | 'adjective-ending'
  /** Ends an adjective in the name of a building, which has no capital. */
  | 'building-adjective'
  /** Between a building and its city: "l’hôtel Radisson Blu de Libreville". */
  | 'before-city'
  /** The same where the city is not known from the sentence. */
  | 'of-city'
  /** A building whose name ends with its city. */
  | 'named-by-city'
  /** The article, which has to be told from others. */
  | 'the'
  /** Says that a meeting was held: "the dialogue held online in June". */
  | 'held'
  /** Between two ways or two languages. */
  | 'or'
  /** The same in other forms: "English nor French". */
  | 'nor'
  /** Before a negation that is about some people: "those who cannot travel". */
  | 'who'
  /** Negates all that follow. */
  | 'neither'
  /** Before a verb that opens an item: "to review". */
  | 'infinitive-particle'
  /** The ending of such a verb; empty where any word may be one. */
  | 'infinitive'
  /** Stands for an organizer who is not named: "We are organizing". */
  | 'nobody'
  /** Opens a clause that names no organizer: "As part of the follow-up". */
  | 'as'
  /** Of a note verbale: "presents its compliments". */
  | 'presents'
  /** Before the compliments. */
  | 'its'
  /** A host invites, and does not organize: "At the invitation of". */
  | 'invites'
  /** Introduces a further group. */
  | 'in-addition'
  /** Between people and where they are from: "universities from Member States". */
  | 'from-states'
  /** Of a second registration: "need not register again". */
  | 'again'
  /** The last sign of what organizes: bureau, ministry, union, committee. */
  | 'body-end'
  /** Between the last two of a list. */
  | 'and'
  /** After the year of a date: "17 июня 2019 года". */
  | 'year-end'
  /** Before the date of another letter: "Circular 217 of 21 January". */
  | 'dated'
  /** "To" where it is a label without its colon. */
  | 'to-addressee'

/** Kinds of words that letters of any language hold, or that are looked for before the language is known. */
export type AnyWordKind =
  /** Makes a city part of another name: "Montreal Protocol". */
  | 'named-after-city'
  /** Between a city and its region, in names that letters of every language keep: Santiago de Compostela. */
  | 'place-joint'
  /** A small word within the name of a place: "Rio de Janeiro". */
  | 'place-particle'
  /** A small word within the name of a person. */
  | 'person-particle'
  /** A small word within the name of a building: "Heinrich von Stephan hall". */
  | 'building-particle'
  /** A small word within the name of a building: "Palais des Nations". */
  | 'name-link'
  /** Between a place and a date: "Genève, le 6 janvier". */
  | 'date-particle'
  /** The first word of a city with a name of two. */
  | 'city-of-two-words'
  /** Before the name of a person. */
  | 'title'
  /** Before an office that signs: "Le Directeur", "p. Director". */
  | 'before-office'
  /** The article of an office on a long line. */
  | 'office-article'
  /** Stems of the names of units, which are not those of persons. */
  | 'unit'
  /** A unit that is written without capitals: "Tsb Events/MK". */
  | 'unit-code'
  /** Before the number of a letter. */
  | 'number-word'
  /** Before a number, in short. */
  | 'numero'
  /** An amendment in short: "Rev.1". */
  | 'amendment-short'
  /** Between an amendment and what it amends. */
  | 'letter-word'
  /** A word of one letter that may open a sentence. */
  | 'one-letter-word'
  /** After a number that is no hour: "17.30 GHz". */
  | 'no-hour-unit'
  /** Means a zone or the time of a place. */
  | 'greenwich'
  /** Names the zone that no place has. */
  | 'universal'
  /** Languages that meetings are held in besides those of the vocabularies, as BCP 47 tags. */
  | 'meeting-language'
  /** Small words that tell English from other languages of its script. */
  | 'small-words-en'
  /** The same for French. */
  | 'small-words-fr'
  /** The same for Spanish. */
  | 'small-words-es'
  /** Words of address, and the label of the subject, in English. */
  | 'opens-en'
  /** The same in French. */
  | 'opens-fr'
  /** The same in Spanish. */
  | 'opens-es'
  /** The square at which the Union has its seat, its words in order. */
  | 'address-name'
  /** Words of its postal address with the telephones. */
  | 'address-word'
  /** Before the group of a fax: "Gr. 3". */
  | 'fax-group'
  /** Glued to the square, it belongs to the name of the Union. */
  | 'union'
  /** Begins the line with the name of the Union and its square. */
  | 'organization-start'
  /** A street, a square or a post box. */
  | 'street'
  /** The end of the name of a street. */
  | 'street-ending'
  /** A street that sentences name as well. */
  | 'street-in-sentence'
  /** The last letter of "B.P." and "C.P." */
  | 'box'
  /** Their first letter. */
  | 'box-start'
  /** Before a street that is named in a sentence. */
  | 'before-street'
  /** A label of one letter before a telephone number. */
  | 'phone-initial'
  /** The label of a telephone number. */
  | 'phone-label'
  /** Opens the mark of a page. */
  | 'page'
  /** What document viewers print between a summary and the first page. */
  | 'viewer-word'
  /** Opens a notice of a viewer. */
  | 'viewer-upload'
  /** Opens another one. */
  | 'viewer-size'
  /** Ends a notice. */
  | 'viewer-transcript'
  /** Ends a notice, after a citation. */
  | 'viewer-preview'
  /** Before that. */
  | 'viewer-citation'
  /** The number of the first page, after a notice. */
  | 'viewer-page'
  /** Ends the notice with sizes. */
  | 'viewer-transcription'
  /** In a title that was cut short: "· Web view". */
  | 'viewer-web'
  /** Before the number of a group, into which a day may run. */
  | 'numbered-group'
