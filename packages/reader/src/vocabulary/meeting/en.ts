import type { MeetingWords } from './words'

export const en: MeetingWords = {
  phrases: {
    meeting:
      'clinic*|cyberdrill*|drill*|masterclass*|bootcamp*|meeting*|workshop*|seminar*|webinar*|forum*|conference*|session*|symposi*|assembl*|training*|consultation*|dialogue*|summit*|retreat*|round table*|roundtable*|congress*|colloqui*|hackathon*|course*|panel discussion*|expo|hearing*|e-meeting*|day*|week*|briefing*',
    group:
      'study group*|sg|working part*|wp|working group*|wg|task group*|tg|focus group*|fg|rapporteur group*|joint rapporteur group*|correspondence group*|expert group*|joint coordination activit*|jca|advisory group*|regional group*|steering committee*|committee*|council|subsidiary body|governing body|conference of the parties|task force*|partnership',
    sitting: 'meeting*|session*|sitting*|event*|gathering*|consultation*|plenar*',
    'part-of-meeting':
      'opening session*|closing session*|opening plenary|closing plenary|opening ceremon*|plenar*|first session|last session|first sitting|opening meeting|closing meeting|daily session*|morning session*|afternoon session*|parallel session*|working session*|evening session*|sitting*',
    'points-back': 'this|these|that|said|above|present|such|each|both|any|no',
    'name-goes-on': 'of|on|for|about|between|dedicated to|with|in preparation for|:',
    'takes-place':
      'is expected at|are expected at|are expected in|receives|welcomes|awaits|brings together|take* place|took place|be held|held|is holding|will hold|gather*|shall meet|shall be at|will meet|meets|convene*|will be open*|opens|open on|begin*|start*|will run|runs|will sit|scheduled|planned|will be organized|organizing',
    convenes:
      'invite you to|invited to|invitation to|inform you that|your notice|your attention|inform you of|announce*|organizing|organising|organize|convene*|convening|hold*|pleased to host|hosting',
    'name-ends':
      'to be held|which|will be|will take|is to be|is scheduled|takes place|that will|being held|, held|organized by|hosted by|has been|have been|, to|will meet|jointly|under the',
    and: 'and|&|as well as|followed by|preceded by',
    article: 'the|a|an|its|our|their',
    preposition: 'in|at|on|from|to be held in|held in|to',
    about:
      'change to a|change to an|new venue|new dates|new hours|change of|changes of|correction of|correction*|postponement of|rescheduling of|venue of|new venue of|change of venue of|change of venue for|new dates of|change of dates of|cancellation of|correction of hours|invitation to|invitation for|registration for|information on|call for nominations|call for papers|announcement of|convening of|convocation of|participation in|programme of|arrangements for|logistics of|update on|reminder|date of|dates of',
    'no-meeting':
      'summary of|conclusion*|proposed adoption|election*|circulation of|minutes|calendar|questionnaire*|report of|outcome*|results of|proposed approval|proposed deletion|adoption|approval of|consultation of member states|consultation on draft new|consultation on draft revised|extension of|nomination*|call for candidate*|call for application*|call for expression*|call for proposal*|call for contribution*|call for abstract*|call for case*|candidature*|survey|deletion|election of|appointment',
    cancelled: 'cancel*|will not take place|will not be held|called off',
    undated:
      'until further notice|sine die|to a later date|until a later date|date to be announced|new date will|new dates will',
    postponed: 'postpone*|rescheduled|deferred',
    former:
      'for "|was scheduled to|were scheduled to|previously scheduled|would meet|would be held|would take place|initially scheduled|had planned to|been planned to|originally|initially|instead of|previously|was to|were to|had been|was planned|were planned|was scheduled|first announced|in place of|formerly|not on|no longer|had put|had set|had fixed|, which was|which had been',
    now: 'is moved|are moved|is extended to|will now|now be|read|now|will be held|moved to|new dates',
    moved:
      'will now be held|will now take place|is now scheduled|are now scheduled|will now run|rescheduled to|rescheduled for|postponed to|now be held',
    tentative:
      'next one*|next session*|next edition*|in principle|tentativ*|provisionally|is foreseen|are foreseen|in due course|next meeting*|future meeting*',
    beside:
      'preceded by|followed by|precede*|follow*|back-to-back|back to back|day before|day after|following day|previous day|eve of|the afternoon of|the morning of|prior to the|immediately before|immediately after|in conjunction with|in association with|conjointly|alongside',
    apart:
      'letter of their own|letter of its own|convened separately|separate letter|separate invitation|separate circular|invited separately|own invitation|convened by|will be convened|other letter|another circular',
  },
  ordinals:
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth',
  tens: 'twent|thirt|fort|fift|sixt|sevent|eight|ninet',
  ordinalEnds: 'st|nd|rd|th',
}
