import { Component, type ReactNode } from 'react';
import { Button } from '../../kit/button.tsx';
import { Page } from '../../kit/page.tsx';
import { frame } from '../words/frame/index.ts';
import { useWords } from '../words/use-words.ts';

/** A page that could not be shown: our fault, and never a blank screen. */
export function Broken() {
  const words = useWords(frame);
  return (
    <Page title={words.brokenTitle}>
      <p>{words.broken}</p>
      <Button onClick={() => location.reload()}>{words.loadAgain}</Button>
    </Page>
  );
}

/** Shows {@link Broken} in the place of what fails within. */
class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}

Broken.Boundary = Boundary;
