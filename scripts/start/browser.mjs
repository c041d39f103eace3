import { spawn } from 'node:child_process';

/**
 * Shows the page in the user's browser, where there is a display to show it on; a browser that cannot be opened is no
 * failure, as the address stands in the terminal.
 * @param {string} address
 */
export function openBrowser(address) {
  if (!hasDisplay()) return;
  const [program = '', ...args] = openers[process.platform] ?? ['xdg-open'];
  spawn(program, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/** @type {Readonly<Record<string, readonly string[]>>} */
const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

function hasDisplay() {
  if (process.env.CI || process.env.SSH_CONNECTION) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
