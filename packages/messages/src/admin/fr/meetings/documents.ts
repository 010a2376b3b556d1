import type { Translation } from '../../../translation'
import type { documents as English } from '../../en/meetings/documents'

export const documents: Translation<typeof English> = {
  'documents.none': 'Pas encore de documents.',
  'documents.add': 'Ajouter un document',
  'documents.number': 'Document {number}',
  'documents.link': 'Lien',
  'documents.access': 'Accessible à',
  'documents.language': 'Langue',
  'documents.languageHint': 'Un code, comme fr ; vide s’il n’y en a pas.',
  'documents.kind-agenda': 'Ordre du jour',
  'documents.kind-terms-of-reference': 'Mandat',
  'documents.kind-work-plan': 'Plan de travail',
  'documents.kind-deliverable': 'Produit livrable',
  'documents.kind-presentation': 'Présentation',
  'documents.kind-report': 'Rapport',
  'documents.kind-other': 'Autre',
  'documents.audience-public': 'Tout le monde',
  'documents.audience-registrants': 'Les inscrits',
  'documents.audience-secretariat': 'Le secrétariat',
  'documents.file-title': 'Fichiers soumis à approbation',
  'documents.file-hint':
    'Un fichier devient public une fois approuvé par une autre personne et inclus dans une version publiée.',
  'documents.file-unpublished':
    'Des fichiers peuvent être envoyés dès que la réunion est publique.',
  'documents.file-send': 'Envoyer un fichier',
  'documents.file-kinds': 'PDF, Word, PNG ou JPEG, 3 Mo au plus',
  'documents.file-none': 'Aucun fichier n’a été envoyé.',
  'documents.file-waiting': 'En attente d’approbation',
  'documents.file-approved': 'Approuvé',
  'documents.file-returned': 'Renvoyé : {reason}',
  'documents.file-removed': 'Le fichier a été retiré',
  'documents.file-sentBy': 'Envoyé par {name}',
  'documents.file-own': 'Un autre rédacteur ou propriétaire doit l’approuver.',
  'documents.file-approve': 'Approuver',
  'documents.file-reason': 'Motif, que l’expéditeur lira',
  'documents.file-put': 'Mettre dans le brouillon',
}
