import type { Translation } from '../../../translation'
import type { accessibility as English } from '../../en/information/accessibility'

export const accessibility: Translation<typeof English> = {
  'accessibility.title': 'Accessibilité',
  'accessibility.aim': 'Notre objectif',
  'accessibility.aim-text':
    'Ce site vise le niveau AA des Règles pour l’accessibilité des contenus Web 2.2. Il fonctionne au clavier, avec un lecteur d’écran, sans scripts et dans des fenêtres étroites.',
  'accessibility.tested': 'Comment il est vérifié',
  'accessibility.tested-text':
    'Un contrôle automatique (axe) examine les pages en six langues, en couleurs claires et sombres. Un tel contrôle ne trouve qu’une partie des obstacles possibles.',
  'accessibility.limits': 'Ce qui manque, à notre connaissance',
  'accessibility.limits-text':
    'Les lettres restent dans la langue où elles ont été écrites. Les fichiers d’autres sites peuvent ne pas être accessibles.',
  'accessibility.contact': 'Nous écrire',
  'accessibility.contact-text':
    'Si quelque chose vous fait obstacle, écrivez au secrétariat, dont l’adresse figure au bas de chaque page.',
}
