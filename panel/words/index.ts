import { actuals } from './en/actuals.ts';
import { add } from './en/add.ts';
import { agreements } from './en/agreements.ts';
import { bonus } from './en/bonus.ts';
import { check } from './en/check.ts';
import { functions } from './en/functions.ts';
import { home } from './en/home.ts';
import { ownRoles } from './en/own-roles.ts';
import { preview } from './en/preview.ts';
import { reconcile } from './en/reconcile.ts';
import { review } from './en/review.ts';
import { settings } from './en/settings.ts';
import { sharing } from './en/sharing.ts';
import { shell } from './en/shell.ts';
import { start } from './en/start.ts';

/** Every word the panel says, by screen. Another language is another folder beside `en` with the same shape. */
export const words = {
  actuals,
  add,
  agreements,
  bonus,
  check,
  functions,
  home,
  ownRoles,
  preview,
  reconcile,
  review,
  settings,
  sharing,
  shell,
  start,
};
