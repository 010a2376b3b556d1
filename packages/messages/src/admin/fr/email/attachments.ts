import type { Translation } from '../../../translation'
import type { attachments as English } from '../../en/email/attachments'

export const attachments: Translation<typeof English> = {
  'attachments.title': 'Pièces jointes',
  'attachments.send': 'Joindre des fichiers',
  'attachments.kinds':
    'ou déposez-les ici. PDF, Word, PowerPoint, Excel ou images, 10 fichiers et 10 Mo au plus au total',
  'attachments.tooLarge':
    'Le fichier dépasse 10 Mo. Réduisez-le ou ajoutez plutôt un lien dans le texte.',
  'attachments.document': 'Joindre un document de la réunion',
  'attachments.chooseDocument': 'Choisir un document',
}
