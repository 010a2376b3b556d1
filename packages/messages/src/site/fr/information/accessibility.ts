import type { Translation } from '../../../translation'
import type { accessibility as English } from '../../en/information/accessibility'

export const accessibility: Translation<typeof English> = {
  'accessibility.title': 'Accessibilité',
  'accessibility.aim': 'Notre norme',
  'accessibility.aim-text':
    'Ce site vise le niveau AA des Règles pour l’accessibilité des contenus Web (WCAG) 2.2. Il fonctionne au clavier, avec un lecteur d’écran, sans scripts et dans une fenêtre étroite.',
  'accessibility.tested': 'Nos tests',
  'accessibility.tested-text':
    'Un test automatique (axe) contrôle nos pages dans les six langues, en mode clair et en mode sombre. Les tests automatiques ne détectent qu’une partie des obstacles.',
  'accessibility.limits': 'Limites connues',
  'accessibility.limits-text':
    'Les circulaires ne sont disponibles que dans les langues dans lesquelles elles ont été émises. Les documents hébergés sur d’autres sites ne sont pas toujours accessibles.',
  'accessibility.contact': 'Signaler un problème',
  'accessibility.contact-text':
    'Si vous ne pouvez pas utiliser une partie de ce site, écrivez au secrétariat. Son adresse figure au bas de chaque page.',
}
