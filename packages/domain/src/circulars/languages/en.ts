import type { LetterLanguage } from './language'

export const en: LetterLanguage = {
  language: 'en',
  frequentWords: /\b(?:the|of|and|to|is|will|this|be|for)\b/gi,
  labels: {
    reference: 'Ref|Reference|Our ref',
    telephone: 'Tel|Telephone|Phone',
    fax: 'Fax|Telefax',
    email: 'E-?mail|Email',
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
    'Dear (?:Sir/Madam|Madam/Sir|Sir or Madam|Madam or Sir|Sirs?|Madam|Colleagues?|Excellency|Delegates?|Members?)|Excellency',
  closing:
    'Yours (?:faithfully|sincerely|truly)|(?:Please )?[Aa]ccept, (?:Dear )?(?:Sir/Madam|Madam/Sir|Sir|Madam|Excellency)[^.\\n]{0,80}consideration|(?:With|Best|Kind) regards',
  annex: 'ANNEX|Annex|APPENDIX|Appendix|ATTACHMENT|Attachment',
  enclosures: 'Annex(?:es)?: ?\\d|Annex(?:es)?:|Enclosures?:|Attachments?:|Distribution:',
  titleNouns:
    'Director(?:-General)?|Deputy Director|Deputy Secretary-General|Executive Secretary|Acting Executive Secretary|Secretary-General|Secretary|Chief|Chair(?:man|person)?|Head|Coordinator|President',
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
  forenoon: 'a\\.m\\.|am|AM|a\\.m',
  afternoon: 'p\\.m\\.|pm|PM|p\\.m',
  zonePhrase:
    /\b(?:[Ll]ocal time|(?!These|This|The|At|In|On|Any|Same)[A-Z][\p{L}'-]{1,20}(?: [A-Z][\p{L}'-]{1,20}){0,3} (?:local )?[Tt]ime|local time (?:in|at) [A-Z]\p{L}{1,20})(?!\p{L})/u,
  ordinals: [
    'First|1st',
    'Second|2nd',
    'Third|3rd',
    'Fourth|4th',
    'Fifth|5th',
    'Sixth|6th',
    'Seventh|7th',
    'Eighth|8th',
    'Ninth|9th',
    'Tenth|10th',
    'Eleventh|11th',
    'Twelfth|12th',
    'Thirteenth|13th',
    'Fourteenth|14th',
    'Fifteenth|15th',
  ],
  meetingNouns:
    'meeting|workshop|seminar|webinar|forum|conference|session|symposium|assembly|training|consultation|dialogue|summit|consultations|retreat|round ?table',
  takesPlace: 'takes? place|be held|gather|meets?|convened|open',
  venueNouns:
    '[Hh]otel|[Hh]eadquarters|Headquarters|[Cc]onference [Cc]entre|[Cc]onvention [Cc]ent(?:re|er)|Centre|Palace|Palais des Nations|University|Auditorium',
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
      /\b(?:deadlines?|no later than|not later than|at the latest|(?:by|before|until) (?=\d)|let me know by|closing date)\b/i,
    organizes: /,? (?:is|are|will be) (?:jointly |kindly )?(?:organi[sz]ing|convening)\b/,
    organizedBy: /\b(?:co-)?organi[sz]ed (?:jointly )?by (?:the )?/,
    objectives:
      /\b(?:objectives?|aims?|purposes?|goals?)\b[^.:]{0,80}(?:\bto|\bare|\bis|\bobjectives?)?\s{0,2}:/i,
    openTo:
      /\b(?:(?:open|accessible|restricted|limited) to|may (?:attend|participate|take part)|(?:are|is) invited to (?:attend|participate|take part))\b/i,
    memberStates: /\b(?:Member States|delegations of administrations|Administrations of Member)/i,
    sectorMembers: /\bSector Members\b/i,
    associates: /\bAssociates\b/i,
    academia: /\bAcademi(?:a|c Institutions)\b/i,
    individuals:
      /\b(?:any individual from a country(?: (?:that|which) is a member of (?:the )?ITU)?|any (?:other )?(?:person|individual|expert)s? (?:from|of) an? (?:ITU member country|country)|individuals from (?:a )?(?:ITU )?member countr)/i,
    otherParticipants:
      /\b(?:observers|(?:intergovernmental|non-governmental|civil society|regional and international) organizations are invited|representatives of (?:the )?(?:operators|industry|civil society))\b/i,
    wishesToContribute: /\bwho (?:wish(?:es)?|wants?) to contribute\b[^.,;]{0,80}/i,
    free: /\b(?:free of charge|no (?:participation |registration )?fee|no charge|without charge)\b/i,
    paid: /\b(?:registration fee (?:of|is)|participation fee (?:of|is)|fee of (?:USD|EUR|CHF|\d))/i,
    registrationMandatory:
      /\b(?:(?:pre-)?registration\b[^.;]{0,60}\b(?:is|are) (?:mandatory|compulsory|obligatory|required)|(?:must|have to|are required to) (?:pre-)?register|mandatory (?:pre-)?registration)\b/i,
    registrationOptional: /\b(?:registration is not required|no registration is required)\b/i,
    focalPoint:
      /\bregist[^.]{0,80}(?:through|by|via) (?:the |their |its )?(?:Designated )?Focal Points?\b[^.;]{0,80}/i,
    workingLanguage:
      /\b(?:(?:held|conducted|run|work|be|discussions) in [A-Z][a-z]+|[A-Z][a-z]+ (?:only )?(?:is|will be) the (?:only )?(?:working )?language|in (?:English|French|Spanish|Russian|Arabic|Chinese)(?:,? (?:and )?(?:English|French|Spanish|Russian|Arabic|Chinese)){0,5} only|working languages? (?:is|are|will be))/,
    registrationPage:
      /\b(?:register (?:online )?at|registration (?:form|page|link)[^.;]{0,60}(?: at|:))[^.;]{0,40}$/i,
    website:
      /\b(?:meeting|event|workshop|seminar|webinar|forum|conference) (?:web ?site|web ?page|page)|(?:page|website|web site) of the (?:meeting|event|workshop|seminar|webinar|forum|conference)|information (?:relating to|about|on) (?:this|the) (?:meeting|event|workshop|seminar)\b/i,
    websiteAbove: /\bweb ?(?:page|site) (?:named|mentioned|given|indicated|shown) above\b/i,
    notHeld:
      /\b(?:cancell?ation|cancelled|canceled|postponed until further notice|postponed to a later date)\b/i,
    amending: /\b(?:postponement|rescheduling|new dates?|change of (?:dates?|venue|place))\b/i,
  },
}
