import type { Phrases } from '../../tokens/index'
import type { LetterSense } from './sense'

export const en: Phrases<LetterSense> = {
  'label-reference': 'ref|our ref|reference|our reference',
  'label-telephone': 'tel|telephone|phone|tel no|telephone no',
  'label-fax': 'fax|telefax|facsimile|fax no|direct fax no|direct fax|direct fax n °|fax n °',
  'label-email': 'e-mail|email|e - mail',
  'label-web': 'web|website|web site|web page|url',
  'label-to': 'to|addressees|for',
  'label-copy': 'copy to|copy|copies to|copies|cc|c.c.',
  'label-subject': 'subject|re|object|concerning',
  'label-contact': 'contact|contact person|contact persons|for your reply',
  'label-date':
    'date|date of issue|issue date|date of publication|date published|published on|posted on',
  'label-other':
    'action required|action required by|action requested|required action|deadline|your ref|from|pages|subject(s)|distribution|attachment*|enclosure*|mobile',
  addressee: 'to',
  circular: 'c. pct|circular|administrative circular',
  'collective-letter': 'collective letter|collective-letter',
  'circular-letter': 'circular letter|circular-letter',
  notice: 'notification|information notice|information note|note verbale|notice',
  addendum: 'addendum|addenda',
  corrigendum: 'corrigendum|corrigenda|erratum',
  revision: 'revision|rev',
  link: 'to|to the|of',
  organization:
    'international telecommunication union|convention on biological diversity|world meteorological organization|united nations economic commission for europe|international maritime organization|un-habitat|united nations framework convention on climate change',
  bureau:
    'telecommunication standardization bureau|radiocommunication bureau|telecommunication development bureau|general secretariat|urban practices branch|forests, land and housing division',
  salutation:
    'dear|excellenc*|sir|sirs|sir/madam|madam|madam/sir|ladies and gentlemen|distinguished colleagues|distinguished delegates|your excellenc*',
  closing:
    'yours faithfully|yours sincerely|yours truly|faithfully yours|sincerely yours|sincerely|please accept … assurance*|accept … assurances|with best regards|best regards|kind regards|with kind regards|respectfully|avails … opportunity|accept … assurance*|very truly yours|best wishes|warm regards|regards',
  signed:
    'signed|e-signed|signed electronically|electronically signed|signed by|original signed|original signed by|signature',
  office:
    'director|directors|deputy director|regional director|regional representative|secretary|secretary-general|executive secretary|acting executive secretary|chief|chief of|head|head of|chairman|chair|chairperson|president|coordinator|officer|representative|for the|on behalf of|deputy secretary-general|assistant|manager|adviser|commissioner|acting|p.p.|under-secretary-general|undersecretary',
  annex: 'annex|appendix|attachment|enclosure',
  enclosures:
    'annex:|annexes:|enclosure:|enclosures:|attachment:|attachments:|enc:|encl:|distribution:|annexes :|enc.:',
  contact:
    'contact|mr|ms|mrs|more information|further information|additional information|questions|enquir*|inquir*|queries|for details|clarification*|your reply|assistance|particulars|question|be reached|in charge of|write to|turn to|get in touch|at your disposal',
  amending:
    'cancel*|postpone*|reschedul*|new date*|change of date*|change of venue|change of place|change of the|has been moved|have therefore moved|been moved|will now be|extension of … deadline*|been extended|is extended|brought forward|no longer takes place',
  superseding: 'supersed*|replaces|cancels',
  'subject-opener':
    'consultation*|meeting*|workshop*|approval|proposed|questionnaire|adoption|call for|postponement|cancellation|invitation|seminar|session|webinar|forum|conference|draft|calendar|nomination*|deadline*|extension|training|results|appointment|candidat*|report|minutes|status',
  'text-opener':
    'at its … meeting|at the … meeting|by means of|by administrative|by circular|by letter|i have the|i am pleased|i wish|i would like|we wish|we are pleased|further to|with reference|the purpose of|the secretariat|the secretary-general|this circular|this letter|this notification|please be|you are|it is my|it gives|on behalf of|as you|following the|in accordance with|pursuant to|in its circular',
  'first-heading': 'introduction|background|general',
}
