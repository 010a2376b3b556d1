import { Component } from 'react'
import type { ReactNode } from 'react'
import { ProblemNotice } from './problem-notice'

/** Keeps the navigation visible when a page crashes. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <ProblemNotice error={this.state.error} retry={() => this.setState({ error: null })} />
  }
}
