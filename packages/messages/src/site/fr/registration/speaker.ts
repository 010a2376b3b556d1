import type { Translation } from '../../../translation'
import type { speaker as English } from '../../en/registration/speaker'

export const speaker: Translation<typeof English> = {
  'speaker.title': 'Votre page d’intervenant',
  'speaker.bad':
    'Ce lien ne fonctionne plus : il a été révoqué, ou la réunion est terminée depuis longtemps. Adressez-vous au secrétariat.',
  'speaker.closed':
    'La réunion est terminée, ou son programme est clos : plus rien ne peut être modifié ici.',
  'speaker.saved': 'Enregistré.',
  'speaker.sessions': 'Vos séances',
  'speaker.none': 'Aucune séance ne vous mentionne encore.',
  'speaker.provisional': 'Ces séances sont prévues et pas encore publiées : elles peuvent changer.',
  'speaker.time-there': '{place}: {when}',
  'speaker.answer': 'Participez-vous ?',
  'speaker.answer-none': 'Vous n’avez pas encore répondu.',
  'speaker.answer-confirmed': 'Vous avez dit que vous participez.',
  'speaker.answer-declined': 'Vous avez dit que vous ne participez pas.',
  'speaker.confirm': 'Je participe',
  'speaker.decline': 'Je ne participe pas',
  'speaker.review-note':
    'Le secrétariat examine ce que vous envoyez. Rien n’est public avant d’être repris et avant une nouvelle publication du programme.',
  'speaker.biography': 'Biographie',
  'speaker.biography-hint': 'Texte simple, {max} caractères au plus.',
  'speaker.biography-long': 'Le texte compte {length} caractères : {max} au plus.',
  'speaker.biography-send': 'Envoyer la biographie',
  'speaker.photograph': 'Photographie',
  'speaker.photograph-hint':
    'PNG ou JPEG, 3 Mo au plus. Ce que l’appareil y a inscrit, comme le lieu, en est retiré.',
  'speaker.photograph-send': 'Envoyer la photographie',
  'speaker.slides': 'Diapositives',
  'speaker.slides-hint':
    'PDF, Word, PNG ou JPEG, 3 Mo au plus par fichier. Enregistrez d’abord les autres formats en PDF.',
  'speaker.slides-send': 'Envoyer les diapositives',
  'speaker.session': 'Pour quelle séance',
  'speaker.session-none': 'Pour aucune en particulier',
  'speaker.file': 'Fichier',
  'speaker.file-bad':
    'Le fichier n’a pas été accepté. Vérifiez son type, sa taille et le nombre de fichiers envoyés.',
  'speaker.file-remove': 'Retirer {name}',
  'speaker.state-waiting': 'En attente d’examen',
  'speaker.state-taken': 'Repris',
  'speaker.state-returned': 'Renvoyé : {reason}',
}
