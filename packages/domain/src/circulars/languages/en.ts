import type { LetterLanguage } from './language'

export const en: LetterLanguage = {
  language: 'en',
  labels: {
    reference: 'Ref|Reference|Our ref',
    telephone: 'Tel|Telephone|Phone',
    fax: 'Fax|Telefax',
    email: 'E-mail|Email',
    web: 'Web|Website',
    to: 'To',
    copy: 'Copy to|Copy|Cc|Copies to',
    subject: 'Subject',
    topic: 'Subject\\(s\\)|Action required by|Full text',
  },
  series: [
    { kind: 'collective-letter', words: 'Collective[- ][Ll]etter' },
    { kind: 'circular-letter', words: 'Circular[- ][Ll]etter' },
    { kind: 'circular', words: 'Administrative Circular|Circular' },
    { kind: 'other', words: 'Notification|Information Note' },
  ],
  amendments: [
    { kind: 'addendum', words: 'Addendum' },
    { kind: 'corrigendum', words: 'Corrigendum' },
    { kind: 'revision', words: 'Revision' },
  ],
  amendmentLink: 'to',
  salutation:
    'Dear (?:Sir|Madam|Colleague|Excellency|Delegate|Member)s?(?:(?:/| or )(?:Sir|Madam))?|Excellency',
  closing:
    'Yours (?:faithfully|sincerely|truly)|(?:Please )?[Aa]ccept, [^.\\n]{0,99}consideration|(?:With|Best|Kind) regards',
  annex: 'ANNEX|Annex|APPENDIX|Appendix|ATTACHMENT|Attachment',
  enclosures: 'Annex(?:es)?: ?\\d|Annex(?:es)?:|Enclosures?:|Attachments?:|Distribution:',
  titleNouns:
    '(?:Deputy |Acting )?(?:Director|Executive Secretary|Secretary|Chief|Chair|Head|Coordinator|President)(?:-General|man|person)?',
  dateForm: '{day} {month} {year}',
  months: [
    'January|Jan',
    'February|Feb',
    'March|Mar',
    'April|Apr',
    'May',
    'June|Jun',
    'July|Jul',
    'August|Aug',
    'September|Sept|Sep',
    'October|Oct',
    'November|Nov',
    'December|Dec',
  ],
  weekdays: [
    'Monday|Mon',
    'Tuesday|Tue|Tues',
    'Wednesday|Wed',
    'Thursday|Thu|Thurs',
    'Friday|Fri',
    'Saturday|Sat',
    'Sunday|Sun',
  ],
  dateWords: { range: 'to|until|till|through', and: 'and', filler: 'of|the|st|nd|rd|th|on' },
  hourWords: 'hours?|hrs?',
  forenoon: 'a\\.m\\.?|am|AM',
  afternoon: 'p\\.m\\.?|pm|PM',
  zonePhrase:
    /\b(?:[Ll]ocal time|(?!These|This|The|At|In|On|Any|Same)[A-Z][\p{L}'-]{1,20}(?: [A-Z][\p{L}'-]{1,20}){0,3} (?:local )?[Tt]ime|local time (?:in|at) [A-Z]\p{L}{1,20})(?!\p{L})/u,
  ordinals: [
    'First',
    'Second',
    'Third',
    'Fourth',
    'Fifth',
    'Sixth',
    'Seventh',
    'Eighth',
    'Ninth',
    'Tenth',
    'Eleventh',
    'Twelfth',
    'Thirteenth',
    'Fourteenth',
    'Fifteenth',
  ],
  languageNames: 'English French Spanish Russian Arabic Chinese Portuguese German',
  meetingNouns:
    'meeting|workshop|seminar|webinar|forum|conference|session|symposium|assembly|training|consultations?|dialogue|summit|retreat|round ?table',
  joiners: 'together with|jointly with|in (?:collaboration|cooperation|partnership) with',
  takesPlace: 'takes? place|be held|gather|meets?|convened|open',
  venueNouns:
    '[Hh]otel|[Hh]eadquarters|[Cc]on(?:ference|vention) [Cc]ent(?:re|er)|Centre|Palace|Palais des Nations|University|Auditorium',
  columns: {
    days: 'Meeting dates?|Dates? of (?:the )?meetings?',
    deadline: 'Deadline for ',
    opening: 'Opening session',
  },
  duty: 'should|must|shall|are|is|have|has|will|may|can',
  request: '(?:requested|invited|asked|encouraged) to',
  daily: /\b(?:every|each) (?:working )?day|\bdaily\b/i,
  phrases: {
    virtual:
      /\b(?:virtual(?:ly)?|webinar|(?:held|place|organized|meet) (?:fully |entirely |exclusively )?(?:online|remotely)|online (?:meeting|discussion|workshop|forum|event|session|consultation|seminar|training)|remote participation only|e-meeting|by videoconference|(?:fully|entirely) (?:online|remote))\b/i,
    hybrid:
      /\b(?:hybrid|(?:both )?(?:in person|physically|on site) (?:and|or) (?:remotely|online|virtually)|remote participation (?:will be|is) (?:available|possible|provided|offered))\b/i,
    registrationHour: /\b(?:registration|badges?|accreditation|check-in)\b/i,
    deadline:
      /\b(?:deadlines?|not? later than|at the latest|(?:by|before|until) (?=\d)|let me know by|closing date)\b/i,
    organizes: /,? (?:is|are|will be) (?:jointly |kindly )?(?:organi[sz]ing|convening)\b/,
    organizedBy: /\b(?:co-)?organi[sz]ed (?:jointly )?by (?:the )?/,
    objectives:
      /\b(?:objectives?|aims?|purposes?|goals?)\b[^.:]{0,80}(?:\bto|\bare|\bis|\bobjectives?)?\s{0,2}:/i,
    openTo:
      /\b(?:(?:open|accessible|restricted|limited) to|(?:may|(?:are|is) invited to) (?:attend|participate|take part))\b/i,
    memberStates: /\b(?:Member States|delegations of administrations|Administrations of Member)/i,
    sectorMembers: /\bSector Members\b/i,
    associates: /\bAssociates\b/i,
    academia: /\bAcademi(?:a|c Institutions)\b/i,
    individuals:
      /\b(?:any individual from a country(?: (?:that|which) is a member of (?:the )?ITU)?|any (?:other )?(?:person|individual|expert)s? (?:from|of) an? (?:ITU member country|country)|individuals from (?:a )?(?:ITU )?member countr)/i,
    otherParticipants:
      /\b(?:observers|(?:intergovernmental|non-governmental|civil society|regional and international) organizations are invited|representatives of (?:the )?(?:operators|industry|civil society))\b/i,
    wishesToContribute: /\bwho (?:wish(?:es)?|wants?) to contribute\b[^.,;]{0,80}/i,
    free: /\b(?:free of charge|no (?:participation |registration )?fee|(?:no|without) charge)\b/i,
    paid: /\b(?:(?:registration|participation) fee (?:of|is)|fee of (?:USD|EUR|CHF|\d))/i,
    registrationMandatory:
      /\b(?:(?:pre-)?registration\b[^.;]{0,60}\b(?:is|are) (?:mandatory|compulsory|obligatory|required)|(?:must|have to|are required to) (?:pre-)?register|mandatory (?:pre-)?registration)\b/i,
    registrationOptional: /\b(?:registration is not|no registration is) required\b/i,
    focalPoint:
      /\bregist[^.]{0,80}(?:through|by|via) (?:the |their |its )?(?:Designated )?Focal Points?\b[^.;]{0,80}/i,
    workingLanguage:
      /\b(?:(?:held|conducted|run|work|be|discussions) in [A-Z][a-z]+|[A-Z][a-z]+ (?:only )?(?:is|will be) the (?:only )?(?:working )?language|in (?:English|French|Spanish|Russian|Arabic|Chinese)(?:,? (?:and )?(?:English|French|Spanish|Russian|Arabic|Chinese)){0,5} only|working languages? (?:is|are|will be))/,
    registrationPage:
      /\b(?:register (?:online )?at|registration (?:form|page|link)[^.;]{0,60}(?: at|:))[^.;]{0,40}$/i,
    website:
      /\b(?:meeting|event|workshop|seminar|webinar|forum|conference) (?:web ?)?(?:site|page)|(?:page|web ?site) of the (?:meeting|event|workshop|seminar|webinar|forum|conference)|information (?:relating to|about|on) (?:this|the) (?:meeting|event|workshop|seminar)\b/i,
    websiteAbove: /\bweb ?(?:page|site) (?:named|mentioned|given|indicated|shown) above\b/i,
    notHeld: /\b(?:cancell?(?:ation|ed)|postponed (?:until further notice|to a later date))\b/i,
    amending: /\b(?:postponement|rescheduling|new dates?|change of (?:dates?|venue|place))\b/i,
  },
}
