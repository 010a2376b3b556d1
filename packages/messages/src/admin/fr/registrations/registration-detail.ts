import type { Translation } from '../../../translation'
import type { registrationDetail as English } from '../../en/registrations/registration-detail'

export const registrationDetail: Translation<typeof English> = {
  'registration-detail.edit': 'Modifier',
  'registration-detail.save': 'Enregistrer les modifications',
  'registration-detail.add': 'Ajouter un participant',
  'registration-detail.addHint':
    'Pour une personne qui se présente sur place ou qui a téléphoné. L’adresse n’a pas à être confirmée. La personne reçoit un courriel contenant un lien personnel.',
  'registration-detail.addLate':
    'La réunion est terminée. La personne est ajoutée à la liste et reçoit une confirmation, mais aucun rappel. Plus aucune place n’est attribuée aux personnes de la liste d’attente.',
  'registration-detail.added': 'Inscription enregistrée : {name}. État : {state}.',
  'registration-detail.consent':
    'Seule la personne peut accepter que son nom figure sur la liste ou que sa présence soit enregistrée.',
  'registration-detail.duplicates': 'Doublons possibles',
  'registration-detail.duplicatesHint': 'Même nom et même pays :',
  'registration-detail.notes': 'Notes (secrétariat uniquement)',
  'registration-detail.notesHint':
    'La personne peut demander une copie de ces notes. N’écrivez rien qu’elle ne devrait pas lire.',
  'registration-detail.note': 'Nouvelle note',
  'registration-detail.addNote': 'Ajouter la note',
  'registration-detail.history': 'Historique',
  'registration-detail.by-registrant': 'La personne inscrite',
  'registration-detail.state': 'État : {state}.',
  'registration-detail.by-other': 'Un coordonnateur désigné ou un ancien utilisateur',
  'registration-detail.email': 'Courriel « {email} » : {state}',
  'registration-detail.checkedIn': 'Entrée enregistrée pour le {day}',
  'registration-detail.write':
    '{count, plural, one {Écrire un courriel} many {Écrire à # personnes} other {Écrire à # personnes}}',
  'registration-detail.writeTo':
    '{count, plural, one {Courriel à # personne} many {Courriel à # personnes} other {Courriel à # personnes}}',
  'registration-detail.writeHint':
    '{seconds, plural, =0 {Envoyé tel que vous l’écrivez, sans approbation.} one {Envoyé tel que vous l’écrivez, sans approbation. Vous pouvez l’arrêter pendant # seconde.} many {Envoyé tel que vous l’écrivez, sans approbation. Vous pouvez l’arrêter pendant # secondes.} other {Envoyé tel que vous l’écrivez, sans approbation. Vous pouvez l’arrêter pendant # secondes.}} Chaque personne reçoit son propre courriel, qui figure dans son historique.',
  'registration-detail.subject': 'Objet',
  'registration-detail.message': 'Texte',
  'registration-detail.send':
    '{count, plural, one {Envoyer à # personne} many {Envoyer à # personnes} other {Envoyer à # personnes}}',
  'registration-detail.sent':
    '{count, plural, one {Le courriel est envoyé à # personne.} many {Le courriel est envoyé à # personnes.} other {Le courriel est envoyé à # personnes.}}',
  'registration-detail.needsApproval':
    '{count, plural, =0 {Ce courriel doit être approuvé par un collègue, sous forme d’avis.} one {Un courriel adressé à plus de # personne doit être approuvé par un collègue, sous forme d’avis.} many {Un courriel adressé à plus de # personnes doit être approuvé par un collègue, sous forme d’avis.} other {Un courriel adressé à plus de # personnes doit être approuvé par un collègue, sous forme d’avis.}}',
  'registration-detail.asNotice': 'Continuer avec un avis',
  'registration-detail.leaving':
    '{count, plural, one {Le courriel à # personne va partir.} many {Le courriel à # personnes va partir.} other {Le courriel à # personnes va partir.}}',
  'registration-detail.stop': 'Arrêter l’envoi',
  'registration-detail.stopped': 'Envoi arrêté. Rien n’a été envoyé.',
  'registration-detail.resend': 'Renvoyer la confirmation',
  'registration-detail.resent': 'Le courriel est dans la file d’envoi.',
  'registration-detail.confirmation': 'Télécharger la confirmation',
  'registration-detail.needs': 'Besoins d’accessibilité',
  'registration-detail.closed': 'Cette inscription ne peut plus être modifiée.',
  'registration-detail.data': 'Données personnelles',
  'registration-detail.export': 'Exporter les données',
  'registration-detail.erase': 'Supprimer les données',
  'registration-detail.eraseTitle': 'Supprimer les données de {name} ?',
  'registration-detail.eraseMore':
    'Le nom, l’adresse, les réponses, les notes et les courriels sont supprimés, et la place est libérée. Une entrée anonyme est conservée pour les statistiques. Cette action est irréversible.',
}
