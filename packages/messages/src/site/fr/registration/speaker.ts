import type { Translation } from '../../../translation'
import type { speaker as English } from '../../en/registration/speaker'

export const speaker: Translation<typeof English> = {
  'speaker.title': 'Votre page d’intervenant',
  'speaker.bad':
    'Ce lien n’est plus valable : il a été retiré, ou la réunion est terminée depuis longtemps. Écrivez au secrétariat.',
  'speaker.closed':
    'Vous ne pouvez plus rien modifier ici : la réunion est terminée ou son programme est clos.',
  'speaker.saved': 'Modifications enregistrées.',
  'speaker.sessions': 'Vos séances',
  'speaker.none': 'Votre nom ne figure encore dans aucune séance.',
  'speaker.provisional': 'Ces séances ne sont pas encore publiques et peuvent changer.',
  'speaker.time-there': '{place} : {when}',
  'speaker.answer': 'Allez-vous participer ?',
  'speaker.answer-none': 'Vous n’avez pas encore répondu.',
  'speaker.answer-confirmed': 'Vous avez confirmé votre participation.',
  'speaker.answer-declined': 'Vous avez indiqué que vous ne pouvez pas participer.',
  'speaker.confirm': 'Je participerai',
  'speaker.decline': 'Je ne peux pas participer',
  'speaker.review-note':
    'Le secrétariat vérifie tout ce que vous envoyez avant sa mise en ligne. Vos documents paraîtront dans la prochaine version du programme.',
  'speaker.biography': 'Biographie',
  'speaker.biography-hint': 'Texte brut, {max} caractères au plus.',
  'speaker.biography-long':
    'Votre biographie compte {length} caractères. Ramenez-la à {max} au plus.',
  'speaker.biography-send': 'Envoyer la biographie',
  'speaker.photograph': 'Photo',
  'speaker.photograph-hint':
    'PNG ou JPEG, 3 Mo au plus. Le lieu et les autres données de l’appareil sont retirés.',
  'speaker.photograph-send': 'Envoyer la photo',
  'speaker.slides': 'Diapositives',
  'speaker.slides-hint':
    'PDF, Word, PNG ou JPEG, 3 Mo au plus par fichier. Enregistrez d’abord les autres formats en PDF.',
  'speaker.slides-send': 'Envoyer les diapositives',
  'speaker.session': 'Séance',
  'speaker.session-none': 'Aucune séance en particulier',
  'speaker.file': 'Fichier',
  'speaker.file-bad':
    'Le fichier n’a pas été envoyé. Vérifiez son type, sa taille et le nombre de fichiers déjà envoyés.',
  'speaker.file-remove': 'Retirer {name}',
  'speaker.state-waiting': 'En cours d’examen',
  'speaker.state-taken': 'Accepté',
  'speaker.state-returned': 'Retourné : {reason}',
}
