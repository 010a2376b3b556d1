import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.check-in-code': 'Présentez ce code à l’entrée :',
  'layout.greeting': 'Bonjour {name},',
  'layout.greeting-nobody': 'Bonjour,',
  'layout.closing': 'Secrétariat {organization}',
  'layout.when': 'Date et heure : {when}',
  'layout.zone': 'Fuseau horaire de la réunion : {zone}',
  'layout.zone-own': 'Votre fuseau horaire : {zone}',
  'layout.zone-utc': 'Les heures sont en temps UTC.',
  'layout.zone-place': '{place} ({offset})',
  'layout.see-times': 'Voir les horaires dans votre fuseau horaire',
  'layout.zone-meeting':
    'Les heures ci-dessus sont indiquées dans le fuseau horaire de la réunion : {zone}',
  'layout.where': 'Lieu : {place}',
  'layout.at-home': 'Chez vous, à {place} : {when}',
  'layout.map': 'Ouvrir un plan',
  'layout.before-travel': 'Avant votre départ :',
  'layout.by-date': '{when} au plus tard : {what}',
  'layout.other-registrations': 'Vos autres inscriptions :',
  'layout.moment-in': '{when}, {zone}',
  'layout.reason': 'Motif : {reason}',
  'layout.until': 'Date limite : {until}',
  'layout.test': '[Essai] {subject}',
  'layout.postponed':
    'Votre inscription reste valable. Nous vous communiquerons la nouvelle date par courriel dès qu’elle sera connue.',
  'layout.calendar-updated':
    'Ouvrez le fichier de calendrier ci-joint pour mettre à jour la réunion dans votre calendrier.',
  'layout.calendar-removed':
    'Ouvrez le fichier de calendrier ci-joint pour supprimer la réunion de votre calendrier.',
  'layout.documents': 'Documents :',
  'layout.sessions': 'Vos séances :',
  'layout.session': '{title} ({role})',
  'layout.session-at': '{title} ({role}), {when}',
  'layout.people': '{state} : {count}',
  'layout.people-confirmed': 'Confirmées',
  'layout.people-in-review': 'En cours d’examen',
  'layout.people-waiting': 'Sur la liste d’attente',
  'layout.certificate': 'Vous trouverez ci-joint votre attestation de participation.',
  'layout.nobody': 'participant',
}
