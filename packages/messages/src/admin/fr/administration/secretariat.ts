import type { Translation } from '../../../translation'
import type { secretariat as English } from '../../en/administration/secretariat'

export const secretariat: Translation<typeof English> = {
  'secretariat.title': 'Secrétariat',
  'secretariat.lead':
    'La façon dont le secrétariat se nomme dans les courriels et les documents. Les courriels qui ne sont pas encore envoyés utilisent les nouveaux noms.',
  'secretariat.emails': 'Courriels',
  'secretariat.documents': 'Documents',
  'secretariat.name': 'Nom du secrétariat',
  'secretariat.nameHint':
    'En haut et à la fin des courriels, par exemple Secrétariat U4SSC. Laissez vide pour utiliser la série de la réunion.',
  'secretariat.senderName': 'Nom de l’expéditeur',
  'secretariat.senderHint': 'Laissez vide pour utiliser le nom du paramètre MAIL_FROM.',
  'secretariat.replyTo': 'Adresse pour les réponses',
  'secretariat.replyHint': 'Laissez vide si les réponses vont à l’adresse de l’expéditeur.',
  'secretariat.letterhead': 'En-tête',
  'secretariat.letterheadHint':
    'Six lignes au plus, en haut des listes, des confirmations, des attestations et des lettres d’appui à la demande de visa. Laissez vide pour utiliser l’émetteur de la circulaire.',
  'secretariat.signatoryName': 'Nom du signataire',
  'secretariat.signatoryHint':
    'Signe les confirmations, les attestations et les lettres d’appui à la demande de visa, et est proposé pour les nouvelles circulaires.',
  'secretariat.signatoryTitle': 'Titre du signataire',
  'secretariat.signatoryOrganization': 'Organisation du signataire',
  'secretariat.logo': 'Logo',
  'secretariat.logoHint': 'PNG ou JPEG, 500 ko au plus, de 50 à 4 000 pixels de large et de haut.',
  'secretariat.logoChoose': 'Choisir une image',
  'secretariat.logoReplace': 'Remplacer l’image',
  'secretariat.logoText': 'Texte de remplacement du logo',
  'secretariat.logoTextHint':
    'Pour les personnes qui ne peuvent pas voir le logo, par exemple le nom de l’organisation.',
  'secretariat.logoTextMissing': 'Saisissez un texte de remplacement.',
  'secretariat.logoMissing': 'Choisissez une image.',
  'secretariat.logoSvg':
    'Les fichiers SVG ne sont pas acceptés, car ils peuvent contenir des scripts. Choisissez un fichier PNG ou JPEG.',
  'secretariat.logoSave': 'Enregistrer le logo',
  'secretariat.logoDelete': 'Supprimer le logo',
  'secretariat.problem-name':
    'Saisissez 100 caractères au plus, sans chevrons ni guillemets droits.',
  'secretariat.problem-letterhead': 'Saisissez six lignes au plus, de 200 caractères au maximum.',
  'secretariat.changed':
    'Une autre personne a modifié ces paramètres. Chargez l’état enregistré et refaites vos modifications.',
}
