import type { Translation } from '../../../translation'
import type { documents as English } from '../../en/meetings/documents'

export const documents: Translation<typeof English> = {
  'documents.none':
    'Aucun document pour le moment. Ajoutez l’ordre du jour, les diapositives ou d’autres documents de la réunion.',
  'documents.add': 'Ajouter un document',
  'documents.number': 'Document {number}',
  'documents.link': 'Lien',
  'documents.access': 'Accès',
  'documents.language': 'Langue',
  'documents.languageHint': 'Code de langue, par exemple en. Laissez vide s’il n’y en a pas.',
  'documents.kind-agenda': 'Ordre du jour',
  'documents.kind-terms-of-reference': 'Mandat',
  'documents.kind-work-plan': 'Plan de travail',
  'documents.kind-deliverable': 'Produit',
  'documents.kind-presentation': 'Présentation',
  'documents.kind-report': 'Rapport',
  'documents.kind-other': 'Autre',
  'documents.audience-public': 'Tout le monde',
  'documents.audience-registrants': 'Participants inscrits',
  'documents.audience-secretariat': 'Secrétariat',
  'documents.file-title': 'Fichiers envoyés',
  'documents.file-hint':
    'Un fichier devient public lorsqu’une autre personne l’a approuvé et que le brouillon est publié.',
  'documents.file-unpublished':
    'Vous pourrez envoyer des fichiers après la publication de la réunion.',
  'documents.file-send': 'Envoyer un fichier',
  'documents.file-kinds': 'PDF, Word, PNG ou JPEG, 3 Mo au plus',
  'documents.file-none': 'Aucun fichier envoyé pour le moment.',
  'documents.file-waiting': 'En attente d’approbation',
  'documents.file-approved': 'Approuvé',
  'documents.file-returned': 'Retourné : {reason}',
  'documents.file-removed': 'Fichier retiré',
  'documents.file-sentBy': 'Envoyé par {name}',
  'documents.file-own': 'Un autre rédacteur ou propriétaire doit approuver ce fichier.',
  'documents.file-approve': 'Approuver',
  'documents.file-reason': 'Motif (communiqué à la personne qui a envoyé le fichier)',
  'documents.file-addToDraft': 'Ajouter au brouillon',
}
