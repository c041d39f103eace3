import { Command, InvalidArgumentError } from 'commander';
import cli from 'office-addin-cli';

/**
 * A script's command line: options by commander, mistakes told in one line by office-addin-cli, exit code 1.
 * @param {string} name as it stands in package.json
 * @param {string} description
 */
export function command(name, description) {
  return new Command(`npm run ${name} --`).description(description).showHelpAfterError('Add --help for the options.');
}

/**
 * Runs the command; a failure is one plain line, its stack only where DEBUG is set.
 * @param {Command} program
 */
export async function run(program) {
  try {
    await program.parseAsync();
  } catch (error) {
    cli.logErrorMessage(error);
    if (process.env.DEBUG) console.error(error);
    process.exitCode = 1;
  }
}

/** @param {string} text @returns {number} a TCP port */
export function port(text) {
  const number = cli.parseNumber(text, 'The port should be a number.');
  if (number === undefined || !Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new InvalidArgumentError('Give a whole number from 0 (any free port) to 65535.');
  }
  return number;
}

/** @param {string} text @returns {string} `https://host[:port]` without a slash at the end */
export function secureOrigin(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:') throw new InvalidArgumentError('Give an address that begins with https://.');
  if (url.search || url.hash || url.username)
    throw new InvalidArgumentError('Give the address without anything behind it.');
  return url.href.replace(/\/$/, '');
}
