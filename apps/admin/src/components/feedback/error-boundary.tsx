import { Component } from 'react'
import type { ReactNode } from 'react'
import { ProblemNotice } from './problem-notice'

interface ErrorBoundaryProps {
  /** Address of the page. Another page is tried again. */
  readonly place: string
  readonly children: ReactNode
}

interface Caught {
  readonly error: unknown
  readonly place: string
}

/** Keeps the navigation visible when a page crashes. Pages that share state stay mounted. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Caught> {
  override state: Caught = { error: null, place: this.props.place }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  static getDerivedStateFromProps({ place }: ErrorBoundaryProps, caught: Caught) {
    return place === caught.place ? null : { error: null, place }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <ProblemNotice error={this.state.error} retry={() => this.setState({ error: null })} />
  }
}
