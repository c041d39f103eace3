import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { Session } from './session.ts';
import type { Writing } from './writing.ts';

export interface Panel {
  readonly session: Session;
  readonly writing: Writing;
}

export const PanelContext = createContext<Panel | null>(null);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (panel === null) throw new Error('A screen must stand inside the panel.');
  return panel;
}

/** What would happen next on this screen: the footer shows it while nothing has just happened. */
export function useHint(text: string): void {
  const { session } = usePanel();
  useEffect(() => session.hint(text), [session, text]);
}
