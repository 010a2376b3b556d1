import type { Translation } from '../../../translation'
import type { checkIn as English } from '../../en/registrations/check-in'

export const checkIn: Translation<typeof English> = {
  'check-in.title': 'Accueil',
  'check-in.find': 'Code ou nom',
  'check-in.findHint':
    'Lisez le code avec la caméra ou un lecteur, ou saisissez-le ; ou saisissez une partie du nom.',
  'check-in.day': 'Jour',
  'check-in.session': 'Séance',
  'check-in.door': 'À l’entrée',
  'check-in.do': 'Enregistrer',
  'check-in.done': '{name} est enregistré(e).',
  'check-in.already': '{name} est déjà là.',
  'check-in.isIn': 'Présent(e)',
  'check-in.counted': '{name} est compté. Son nom n’est pas enregistré, selon son choix.',
  'check-in.unknown': 'Personne n’est attendu avec ce code ou ce nom.',
  'check-in.more': 'Il y en a d’autres : précisez le nom.',
  'check-in.counts': '{here, number} sur {all, number} sont là.',
  'check-in.waiting':
    '{count, plural, one {# enregistrement attend} many {# d’enregistrements attendent} other {# enregistrements attendent}} d’être envoyés.',
  'check-in.offline': 'Sans connexion : voici la liste telle qu’elle était.',
  'check-in.forget': 'Oublier la liste sur cet appareil',
  'check-in.forgotten': 'La liste n’est plus sur cet appareil.',
  'check-in.camera': 'Image de la caméra',
  'check-in.cameraOn': 'Lire les codes avec la caméra',
  'check-in.cameraOff': 'Arrêter la caméra',
  'check-in.cameraRefused': 'La caméra ne peut pas être utilisée. Saisissez le code ou le nom.',
  'check-in.noCamera':
    'Ce navigateur ne sait pas lire les codes avec la caméra : saisissez le code ou le nom, ou utilisez un lecteur.',
}
