/// <reference types="google-apps-script" />
import { googleServices, revisionKey, type Services } from './services.ts';

/**
 * Google tells a sidebar of no edits, so they are counted: the sidebar asks for the count while it is visible. A simple
 * trigger, which runs for edits by people and not for changes by scripts.
 */
export function onEdit(): void {
  countEdit(googleServices());
}

export function countEdit({ properties }: Pick<Services, 'properties'>): void {
  const store = properties.getDocumentProperties();
  store.setProperty(revisionKey, String(countIn(store) + 1));
}

export function readRevision({ properties }: Pick<Services, 'properties'>): number {
  return countIn(properties.getDocumentProperties());
}

function countIn(store: GoogleAppsScript.Properties.Properties): number {
  return Number(store.getProperty(revisionKey) ?? 0);
}
