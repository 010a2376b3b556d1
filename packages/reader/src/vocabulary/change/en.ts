import type { Phrases } from '../../tokens/index'
import type { ChangeSense } from './sense'

export const en: Phrases<ChangeSense> = {
  excepts:
    'except*|excluding|exclud*|exclusion|other than|apart from|aside from|save for|save on|save the|save monday|save tuesday|save wednesday|save thursday|save friday|barring|but not on|but not to|but not for|but not including|omitting|omitted|skipping|leaving out|minus|not counting',
  excepted: 'excluded|excepted|not included|being excluded',
  'no-negation':
    'not only|no later|not later|no fewer|no more|no less|not more|not less|whether or not|nothing but|no doubt|without charge|no charge|no fee|no cost|no need|cannot attend|cannot be present|cannot take part|unable|not necessary|not required|no registration',
  elsewhere:
    'for the record|as a reminder|subject of circular|subject of the circular|subject of a separate|object of|on the margins|in the margins|ahead of|in the run-up|run-up to|as announced in|announced by|convened by circular|invitations to follow|invitation to follow|enters into force|enter into force|entered into force|entry into force|takes effect|took effect|take effect|was decided|decided on in|when … last met|another organization|organized by others|separately convened',
  recurs:
    'every|each|weekly|fortnightly|biweekly|bi-weekly|monthly|alternate|alternating|consecutive|a week later|weeks later|days later|the week after|the following week|once a week|twice a week|weekday*|working day*|business day*|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays',
  unsettled:
    'tentativ*|provisionally|provisional date*|provisional venue|provisional dates|to be confirmed|may still change|may change|are subject|be confirmed|tbc|to be determined|tbd|to be decided|subject to|pencilled|penciled|indicative|in principle|may be held|may take place|may meet|might|could be held|could take place|expected to be|not yet|yet to be|proposed date*|preliminary date*|awaiting|pending|unless|if possible|under consideration|under discussion|envisaged|conditional|contingent|provided that|likely|unconfirmed|has still to|have still to|still to be|hoped|it is hoped|reserves the right|remain to be|remains to be',
  'moved-from':
    'moved from|postponed from|rescheduled from|brought forward from|advanced from|changed from|shifted from|deferred from|put back from|delayed from|pushed back from|transferred from',
  overturned:
    'disregard*|has since|have since|no longer|in lieu of|instead|replaces|replaced|replacing|supersed*|cancel*|withdrawn|erroneous*|in error|by mistake|incorrect*|wrongly|obsolete|moved|moves|rescheduled|postponed|brought forward|put back|originally|initially|previously|formerly|earlier announced|had set|had been|was to be|were to be|was due|were due|was scheduled|were scheduled|was planned|were planned|changed',
  narrows:
    'region|african|arab region|asia-pacific|asian|european countr*|caribbean|pacific island*|developing countr*|least developed|small island|landlocked|accredited|by invitation|invitation only|nominated by|invited by name|signator*|under the age|from africa|in africa|of africa|from europe|in europe|from asia|in asia|from the americas|in the americas',
  partly:
    'alone|the first two|the first three|the last two|only on|only the first|half days|first day only|last day only',
}
