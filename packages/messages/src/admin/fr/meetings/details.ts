import type { Translation } from '../../../translation'
import type { details as English } from '../../en/meetings/details'

export const details: Translation<typeof English> = {
  'details.content': 'À propos de la réunion',
  'details.summaryHint': 'Une phrase, affichée en haut de la page de la réunion.',
  'details.imageText': 'Texte de remplacement de l’image',
  'details.imageTextHint':
    'Pour les personnes qui ne voient pas l’image. Laissez vide si elle est décorative.',
  'details.host': 'Hôte {number, number}',
  'details.noHosts': 'Aucun hôte pour le moment.',
  'details.addHost': 'Ajouter un hôte',
  'details.addLanguage': 'Ajouter une langue',
  'details.deadline': 'Date limite {number, number}',
  'details.noDeadlines': 'Aucune date limite pour le moment.',
  'details.addDeadline': 'Ajouter une date limite',
  'details.deadlineWhat': 'Date limite pour',
  'details.deadlineDate': 'Date',
  'details.deadlineTime': 'Heure (facultatif)',
  'details.deadlineZone': 'Fuseau horaire, s’il diffère de celui de la réunion',
  'details.map': 'Plan du lieu',
  'details.gettingThere': 'Accès',
  'details.visa': 'Visa',
  'details.accommodation': 'Hébergement',
  'details.isRecorded': 'La réunion est enregistrée',
}
