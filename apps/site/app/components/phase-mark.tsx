import type { PhaseView } from '../times/phase-view'

export function PhaseMark({ phase }: { phase: PhaseView }) {
  return <span className={`state ${phase.tone}`}>{phase.words}</span>
}
