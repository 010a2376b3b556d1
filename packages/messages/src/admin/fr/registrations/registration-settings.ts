import type { Translation } from '../../../translation'
import type { registrationSettings as English } from '../../en/registrations/registration-settings'

export const registrationSettings: Translation<typeof English> = {
  'registration-settings.openTo': 'Qui peut s’inscrire',
  'registration-settings.openTo-everyone': 'Tout le monde, pendant la période d’inscription',
  'registration-settings.openTo-invited': 'Seulement les personnes invitées',
  'registration-settings.shares': 'Places par qualité : {mode}',
  'registration-settings.sharesHint':
    'Vide : les places sont partagées avec tous les autres. 0 : ces personnes attendent que le secrétariat en fixe davantage.',
  'registration-settings.sharesProblem': 'Saisissez un nombre entier, ou laissez vide.',
  'registration-settings.listedDays':
    'Jours pendant lesquels la liste des participants reste publique après la réunion',
  'registration-settings.listedHint':
    'Les personnes qui ont accepté d’être nommées en public le sont jusque-là ; ensuite, seuls les participants voient la liste.',
  'registration-settings.listedProblem': 'Saisissez un nombre entier de 0 à {days, number}.',
  'registration-settings.title': 'Paramètres d’inscription',
  'registration-settings.noMeeting': 'Aucune réunion n’est publiée à cette adresse.',
  'registration-settings.none':
    'Les inscriptions ne sont pas encore configurées. Enregistrez ces réglages pour les configurer.',
  'registration-settings.zone': 'Les heures sont celles de la réunion : {zone}.',
  'registration-settings.opensAt': 'Ouverture des inscriptions',
  'registration-settings.closesAt': 'Clôture des inscriptions',
  'registration-settings.opensHint':
    'Laissez les deux champs vides pour appliquer les dates de la circulaire.',
  'registration-settings.closesHint':
    'Laissez vide pour que les inscriptions restent ouvertes jusqu’à la fin de la réunion.',
  'registration-settings.order':
    'Les inscriptions se ferment après leur ouverture : choisissez une heure ultérieure.',
  'registration-settings.rule': 'Qui admet les personnes admissibles',
  'registration-settings.modes': 'Modes de participation',
  'registration-settings.modesMissing': 'Choisissez-en au moins un.',
  'registration-settings.modesNotOffered':
    'Personne ne peut s’inscrire pour : {modes}. La réunion se tient aussi sous cette forme.',
  'registration-settings.state-open': 'Les inscriptions sont ouvertes.',
  'registration-settings.state-openUntil': 'Les inscriptions sont ouvertes jusqu’au {moment}.',
  'registration-settings.state-opens': 'Les inscriptions ouvrent le {moment}.',
  'registration-settings.state-closed': 'Les inscriptions ont fermé le {moment}.',
  'registration-settings.state-invited': 'L’inscription se fait uniquement sur invitation.',
  'registration-settings.state-ended': 'Les inscriptions sont closes, car la réunion est terminée.',
  'registration-settings.state-cancelled':
    'Les inscriptions sont closes, car la réunion est annulée.',
  'registration-settings.state-postponed':
    'Les inscriptions sont closes, car la réunion est reportée.',
  'registration-settings.onSitePlaces': 'Places en présentiel',
  'registration-settings.onlinePlaces': 'Places en ligne',
  'registration-settings.placesHint': 'Vide : sans limite.',
  'registration-settings.placesProblem':
    'Saisissez un nombre entier à partir de 1, ou laissez vide.',
  'registration-settings.offerHours': 'Durée de réservation d’une place proposée, en heures',
  'registration-settings.offerHint': 'Pour les personnes en liste d’attente, de 1 à 720.',
  'registration-settings.offerProblem': 'Saisissez un nombre entier d’heures de 1 à 720.',
  'registration-settings.questions':
    '{count, plural, one {# question propre à cette réunion reste inchangée.} many {# questions propres à cette réunion restent inchangées.} other {# questions propres à cette réunion restent inchangées.}}',
}
