// What the top-level functions of Code.js hand over to; scripts/generate/sheets-functions.mjs lists them.
export { call } from './functions.ts';
export { onInstall, onOpen, showPanel } from './menu.ts';
export { onEdit } from './revision.ts';
export { rpc } from './rpc.ts';
