import type { Translation } from '../../../translation'
import type { registrationSettings as English } from '../../en/registrations/registration-settings'

export const registrationSettings: Translation<typeof English> = {
  'registration-settings.openTo': 'Qui peut s’inscrire',
  'registration-settings.openTo-everyone': 'Tout le monde, tant que les inscriptions sont ouvertes',
  'registration-settings.openTo-invited': 'Personnes invitées uniquement',
  'registration-settings.opening': 'Les inscriptions sont',
  'registration-settings.opening-closed': 'Fermées : personne ne peut s’inscrire',
  'registration-settings.opening-now': 'Ouvertes dès maintenant',
  'registration-settings.opening-on': 'Ouvertes à partir d’une date',
  'registration-settings.opensMissing': 'Indiquez la date et l’heure d’ouverture des inscriptions.',
  'registration-settings.saveAndOpen': 'Enregistrer et ouvrir les inscriptions',
  'registration-settings.saveAndClose': 'Enregistrer et fermer les inscriptions',
  'registration-settings.offersTitle':
    '{count, plural, one {Réserver une place pour # personne ?} many {Réserver des places pour # personnes ?} other {Réserver des places pour # personnes ?}}',
  'registration-settings.offersHint':
    '{count, plural, one {Dès l’enregistrement, # personne sur la liste d’attente sera informée par courriel qu’une place lui est réservée.} many {Dès l’enregistrement, # personnes sur la liste d’attente seront chacune informées par courriel qu’une place leur est réservée.} other {Dès l’enregistrement, # personnes sur la liste d’attente seront chacune informées par courriel qu’une place leur est réservée.}}',
  'registration-settings.offersConfirm': 'Enregistrer et réserver les places',
  'registration-settings.quotas': 'Places par titre de participation : {mode}',
  'registration-settings.quotasHint':
    'Laissez vide pour partager les places restantes. Saisissez 0 pour placer toutes les inscriptions sur la liste d’attente.',
  'registration-settings.quotasProblem': 'Saisissez un nombre entier, ou laissez le champ vide.',
  'registration-settings.listedDays': 'Liste publique des participants : jours après la réunion',
  'registration-settings.listedHint':
    'Affiche les personnes qui ont accepté d’être citées publiquement. Ensuite, seuls les participants voient la liste.',
  'registration-settings.listedProblem':
    'Saisissez un nombre entier compris entre 0 et {days, number}.',
  'registration-settings.noMeeting': 'Cette réunion n’existe pas ou n’est pas publiée.',
  'registration-settings.none':
    'Les inscriptions ne sont pas encore configurées. Enregistrez ces paramètres pour les configurer.',
  'registration-settings.zone':
    'Les heures sont indiquées dans le fuseau horaire de la réunion : {zone}.',
  'registration-settings.opensAt': 'Ouverture des inscriptions',
  'registration-settings.closesAt': 'Clôture des inscriptions',
  'registration-settings.closesHint':
    'Laissez vide pour que les inscriptions restent ouvertes jusqu’à la fin de la réunion.',
  'registration-settings.order':
    'Saisissez une heure de clôture postérieure à l’heure d’ouverture.',
  'registration-settings.rule': 'Approbation des inscriptions remplissant les conditions',
  'registration-settings.modes': 'Modes de participation',
  'registration-settings.modesMissing': 'Choisissez au moins une option.',
  'registration-settings.modesNotOffered':
    'La réunion se tient aussi sous cette forme, mais personne ne peut s’y inscrire : {modes}.',
  'registration-settings.state-open': 'Les inscriptions sont ouvertes.',
  'registration-settings.state-openUntil': 'Les inscriptions sont ouvertes jusqu’au {moment}.',
  'registration-settings.state-opens': 'Ouverture des inscriptions le {moment}.',
  'registration-settings.state-closed': 'Les inscriptions sont closes depuis le {moment}.',
  'registration-settings.state-invited': 'L’inscription se fait uniquement sur invitation.',
  'registration-settings.state-ended': 'Les inscriptions sont closes, car la réunion est terminée.',
  'registration-settings.state-cancelled':
    'Les inscriptions sont closes, car la réunion est annulée.',
  'registration-settings.state-postponed':
    'Les inscriptions sont closes, car la réunion est reportée.',
  'registration-settings.onSitePlaces': 'Places sur place',
  'registration-settings.onlinePlaces': 'Places en ligne',
  'registration-settings.placesHint': 'Laissez vide pour ne pas fixer de limite.',
  'registration-settings.placesProblem':
    'Saisissez un nombre entier à partir de 1, ou laissez vide pour ne pas fixer de limite.',
  'registration-settings.offerHours': 'Heures pour accepter une place réservée',
  'registration-settings.offerHint':
    'De 1 à 720 heures. Ensuite, la place revient à la personne suivante sur la liste d’attente.',
  'registration-settings.offerProblem': 'Saisissez un nombre entier compris entre 1 et 720.',
  'registration-settings.reminders': 'Rappels : heures avant la réunion',
  'registration-settings.remindersHint':
    'Par exemple 168, 24, 1 pour une semaine, un jour et une heure. Laissez vide pour n’envoyer aucun rappel.',
  'registration-settings.remindersProblem':
    'Saisissez des nombres entiers de 1 à 720, séparés par des virgules.',
}
