import { spawn } from 'node:child_process';
import { resolve as resolvePath } from 'node:path';
import { fromRoot } from './build/bundle.mjs';

/**
 * Runs a tool of node_modules/.bin by its own file, so that it works alike under every shell; what it prints is seen at once.
 * @param {string} file path inside node_modules
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} whether it ended well
 */
export function tool(file, args) {
  return node(`node_modules/${file}`, args);
}

/**
 * Runs a script in a process of its own.
 * @param {string} file path from the root, or an absolute one @param {readonly string[]} args
 * @returns {Promise<boolean>} whether it ended well
 */
export function node(file, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [resolvePath(fromRoot('.'), file), ...args], {
      cwd: fromRoot('.'),
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}

export const biome = '@biomejs/biome/bin/biome';
export const tsc = 'typescript/bin/tsc';
export const vitest = 'vitest/vitest.mjs';
export const clasp = '@google/clasp/build/src/index.js';
