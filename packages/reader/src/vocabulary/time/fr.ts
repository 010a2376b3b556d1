import type { Phrases } from '../../tokens/index'
import type { CalendarWords } from './calendar-words'
import type { TimeSense } from './sense'

export const fr: Phrases<TimeSense> = {
  forenoon: 'du matin|am|a.m.',
  afternoon: "de l'apres-midi|du soir|pm|p.m.",
  noon: 'midi',
  midnight: 'minuit',
  'next-day': 'le lendemain|du lendemain|le jour suivant',
  'zone-end': '',
  'zone-start':
    'heure locale|heures locales|heure de|heures de|heure du|heure des|heure d|heures d|heure normale|temps universel',
  'zone-sign': 'tu|tuc|hec|hnec|haec',
  'registration-hour': 'accueil*|inscri*|badge*|accredit*|enregistr*',
  opens: "a partir de|ouvr*|ouvert*|s'ouvr*|debut*|commenc*",
  closes: "fin|finir*|clotur*|achev*|termin*|ferm*|s'achev*|clos|close",
  daily:
    'chaque jour|chacun des jours|tous les jours|quotidien*|chaque matin|chaque apres-midi|par jour|journellement',
  'working-days':
    "chaque jour ouvrable|chaque jour ouvre|tous les jours ouvrables|tous les jours ouvres|les jours ouvrables|les jours ouvres|hors week-end*|sauf le week-end|sauf les week-ends|a l'exception des week-ends|a l'exclusion des week-ends",
  weekends:
    'y compris le week-end|y compris les week-ends|week-end compris|week-ends compris|y compris le samedi|y compris samedi',
  recurring:
    'tous les lundis|chaque lundi|les lundis|tous les mardis|chaque mardi|les mardis|tous les mercredis|chaque mercredi|les mercredis|tous les jeudis|chaque jeudi|les jeudis|tous les vendredis|chaque vendredi|les vendredis|tous les samedis|chaque samedi|les samedis|tous les dimanches|chaque dimanche|les dimanches|chaque semaine|toutes les semaines|hebdomadaire*|un jour sur deux',
  deadline:
    'date* limite*|delai*|date* butoir|echeance*|date* de cloture|dates importantes|dates cles|principales dates|principales echeances|dates a retenir|dernier delai|dernier jour|derniere date|suite a donner|action requise',
  due: "au plus tard|avant|avant le|jusqu'au|d'ici|d'ici le|d'ici au|attendu* pour|report* au|prolonge* au|recu* pour|parvenir pour|transmis* pour|envoye* pour",
  shuts: "ferme* le|clo* le|prend* fin le|termine* le|expire* le|acheve* le|ouverte* jusqu'au",
  request:
    'est conseille de|est recommande de|prie* de|prie* d|invite* a|veuillez|voudr* bien|tenu* de|gre de|bien vouloir|obligeance de|vous demande de',
  modal: 'doit|doivent|devra|devront|devraient|devrait|peut|peuvent|pourra|pourront',
  arrives: 'etre|parvenir|arriver|nous parvenir|me parvenir',
  verb: "est|sont|sera|seront|y est|y sont|ferme|fermera|parviendr*|sont a|se fait|s'effectue*|court|a ete|ont ete|prolong*",
  for: "pour|de|des|du|d|la|le|les|l|a|l'|d'",
  replaced:
    "au lieu d*|initialement|precedemment|a la place d*|je vous demandais|je vous invitais|avait invite|avait demande|avait prie|avaient ete invite*|etaient invite*|etaient prie*|j'avais|avait ete fixe*|qui devait|qui devaient|etait fixe*|expirait|prenait fin",
  'head-days': 'date|date* de la reunion|date* des reunions|date* de reunion|dates',
  'due-after': 'au plus tard',
  list: 'calendrier|echeancier|dates suivantes|dates ci-apres|dates a noter',
  told: 'sera inform*|seront inform*|sera publie*|seront publie*|sera annonce*|seront annonce*|sera communique*|seront communique*|recevront|valable*|mandat|en vigueur|disponible*|reporte*|ajourn*|secretariat publiera|secretariat diffusera|secretariat enverra|secretariat communiquera',
  call: 'consultation*|appel|candidature*|periode|soumission*|appel a',
}

export const calendar: CalendarWords = {
  months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  range: 'au jusqu a',
  and: 'et',
  or: 'ou',
  filler: 'le les du de',
  year: '',
  ordinal: 'er e eme',
  hours: 'heures heure h',
  minutes: 'min minutes mn',
  hourNames: '',
  hourParts: '',
  at: 'a de des entre avant vers',
}
