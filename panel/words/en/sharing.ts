import { count } from './count.ts';

const formulas = (number: number) => count(number, 'formula', 'formulas');

export const sharing = {
  title: 'Without the add-in',
  help: 'For colleagues who do not have it: formulas that every spreadsheet knows, or plain values. Both can be put back.',
  formulas: 'Share as formulas…',
  values: 'Share as values…',
  restore: 'Put back…',
  repair: 'Repair #NAME?…',
  nothing: 'There is nothing to change.',
  confirm: 'Write',
  doing: 'Writing formulas',
  shareTitle: (number: number) => `${formulas(number)} would be replaced`,
  shared: (number: number) => `Replaced ${formulas(number)}. “Put back” brings them again.`,
  asValues: (number: number) => `${formulas(number)} become values, because no native formula says the same.`,
  left: (number: number) => `${formulas(number)} show an error and stay as they are.`,
  restoreTitle: (number: number) => `${formulas(number)} would be put back`,
  restored: (number: number) => `Put back ${formulas(number)}.`,
  lost: (number: number) => `${count(number, 'cell holds', 'cells hold')} something else by now and stay as they are.`,
  repairTitle: (number: number) => `${formulas(number)} would be entered again`,
  repaired: (number: number) => `Entered ${formulas(number)} again.`,
};
