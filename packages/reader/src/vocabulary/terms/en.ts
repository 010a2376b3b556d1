import type { Phrases } from '../../tokens/index'
import type { TermSense } from './sense'

export const en: Phrases<TermSense> = {
  not: 'no|not|without|neither|cannot|nor',
  only: 'fully|only|exclusively|entirely|solely|completely|purely|wholly',
  virtual:
    'virtual*|online|remote*|at a distance|distant|from afar|webcast|video*|zoom|webex|teams|interprefy|stay at home|from home|through myworkspace|through mymeetings|not travel',
  webinar:
    'webinar*|e-meeting*|online meeting*|virtual meeting*|fully electronic*|be virtual|is virtual|virtual format|virtual event*|virtual mode|virtual basis|virtual session*|virtual workshop*|virtual conference*|virtual forum*|virtual seminar*|virtual symposi*|virtual dialogue*|virtual consultation*|virtual briefing*',
  'in-person':
    'in person|in-person|on the spot|in the room|physical*|face-to-face|face to face|on site|on-site|onsite',
  hybrid: 'hybrid',
  'takes-part':
    'particip*|attend*|take part|taking part|follow*|join*|connect*|take the floor|speak*|nominate|represented|admitted|intervene*|send delegates|send representatives',
  venue:
    'swissotel|hotel|headquarters|centre|center|hall|palace|palais|palazzo|palacio|pavilion|auditorium|university|room|building|tower|campus|museum|library|institute|cite|office at|offices of|premises of|theatre|house|school|college|academy|club|inn|resort|lodge|plaza|ballroom|villa|secretariat building|complex|arena|stadium|castle|hilton|marriott|sheraton|hub|centro|salle|politecnico|polytechnic',
  'venue-end': 'in|on|from|for|to|at|where|which|who|that|is|was|will|between|with|by|and|or',
  'venue-label': 'venue|place|location',
  'not-venue': 'accommodation|rooms|booking*|badge*|entrance|lodging',
  in: 'in|at|moved to|city of|venue is|venue will be|venue remains|place is',
  same: 'same',
  past: 'was entirely|was fully|was wholly|was virtual|was completely|last met|has met|had met|met last|met in|was held|were held|took place|been held|last held|had been planned|was due to|previous meeting*|previous session*|previous edition*|previous workshop*|previous event*|previous one*|previous editions',
  'state-of': 'republic of|kingdom of|state of|the|islamic republic of|federal republic of',
  speaks:
    'language*|held in|conducted in|be in|are in|is in|discussion*|interpret*|only|run in|work in|bilingual|delivered in|given in|done in|be used|will use|presented in|offered in',
  'speaks-ar': 'arabic',
  'speaks-de': 'german',
  'speaks-en': 'english',
  'speaks-es': 'spanish',
  'speaks-fr': 'french',
  'speaks-pt': 'portuguese',
  'speaks-ru': 'russian',
  'speaks-zh': 'chinese',
  papers: 'papers|paper|abstract*|contributions|documents|documentation|translat*',
  'six-languages': 'six … languages|six languages|all official languages',
  organizes:
    'organize|organizes|organized|organise|organises|organised|co-organized|is … organizing|are … organizing|is … organising|are … organising|will … organize|will … organise|be organizing|is convening|are convening|will convene|organizers :|organizer :|organisers :|organiser :',
  by: 'by|invitation of|organizers :|organizer :|organisers :|organiser :',
  jointly:
    'together with|jointly with|in … collaboration with|in … cooperation with|in co-operation with|in partnership with|along with|in association with|in coordination with',
  pleased: 'is pleased|are pleased|has the|have the',
  that: 'that|, which the|events which the|i|we|on behalf of|this',
  objectives:
    'will :|shall :|will ( i|will ( a|shall ( a|objective*|aim|aims|purpose*|goal|goals|is meant to|are meant to|seeks to|intended to|expected to|designed to',
  'open-to':
    'is welcome ,|is welcome .|are welcome ,|are welcome .|open … to|limited to|restricted to|reserved to|reserved for|intended for|accessible to|is for|welcomes|meant for|aimed at',
  may: 'may|can|are invited to|is invited to|are welcome to|are entitled to|only',
  'member-states':
    'member state*|members of wmo|members of the itu|administrations|parties|member countries|governments|members only',
  'sector-members': 'sector member*|members of the sector*',
  associates: 'associate*',
  academia: 'academi*|universities',
  individuals:
    'any individual|any person|any other person|any interested individual|individuals from|persons from|experts from countries|anyone from',
  'of-country': 'countr*|member state',
  others:
    'observer*|chairmen and|chairmen of|chairs and|chairs of|rapporteur*|researcher*|organizations|organisations|industry|manufacturers|civil society|stakeholder*|private sector|operators|experts|cities|mayors|local authorities|everyone|all interested|public|non-members|regulators|practitioners|students|anyone|entities|non-governmental|intergovernmental|inter-governmental|ngos|youth|women|businesses|companies|professionals|anybody|everybody|scientists|journalists|partners|vendors|developers|innovators|to all .|to all ,|to all and|to all who|to all participants|to all those|interested parties|relevant parties|third parties',
  'wishes-to-contribute': 'wish* to contribute|want* to contribute|interested in contributing',
  'focal-point': 'focal point*|nominated coordinator*|designated coordinator*',
  free: 'free of charge|no cost|no … fee*|without fee*|without charge|at no charge|no charge|fee* … not charged|fee* … waived|gratis|costs nothing|is free|are free|be free|free ,|free .|free and|free attendance|free participation|free registration|free event|free to attend|free for all|free : |fee : none|fee : no',
  fee: 'fee|fees|payment|charged',
  'not-fee':
    'visa*|bus|lunch*|wi-fi|internet|hotel*|dinner|fellowship*|travel|translat*|shuttle*|accommodation|meal*|breakfast|coffee|tea|visa|grant*|financial support|financial assistance|funding|bursar*',
  registers:
    'indico|regist*|filled in the form|fill in the form|pre-regist*|preregist*|accreditation|enrol*',
  mandatory:
    'needed|mandatory|compulsory|obligatory|required|requirement|is necessary|are necessary|be necessary',
  must: 'must|have to|shall|need to|has to',
  page: 'website*|web site*|webpage*|web page*|page|homepage|web address',
  details: 'information|details|following address',
  'not-page':
    'initiative|hotel*|visa*|calendar|course|recording*|question|questions|patent*|previous|tourism|resolution*|similar|survey|questionnaire',
  programme: 'programme|program|agenda|documents|documentation',
  refused:
    'closed to|not be available|not available|not be possible|not possible|not foreseen|not be foreseen|not envisaged|not planned|not be offered|not offered|not be provided|not provided|not supported|not be supported|not be arranged|impossible|not be organized|not be permitted|not allowed|unavailable|is excluded',
  supports:
    'hosted|hosts|host|will host|is hosting|support of|supported by|sponsored by|funded by|financed by|generously|courtesy of|with the support|with support|with the financial support|with funding',
  body: 'union|organization|organisation|commission|ministry|bank|fund|programme|office|secretariat|network|agency|institute|authority|university|bureau|association|department|centre|government|council|committee|league|alliance|federation|forum|telecom*|foundation|academy|institution|partnership|division',
}
