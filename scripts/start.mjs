import { fromRoot } from './build/bundle.mjs';
import { buildEverything } from './build/everything.mjs';
import { command, port, run } from './command.mjs';
import { openBrowser } from './start/browser.mjs';
import { localCertificate } from './start/certificate.mjs';
import { serve } from './start/server.mjs';

const usualPort = 4400;
/** The port that manifest.xml names. */
const excelPort = 3000;

const program = command('start', 'Builds everything and serves the preview on this machine.')
  .option('--port <number>', `the port of the page; otherwise ${usualPort}, or any free one where that is taken`, port)
  .option('--no-open', 'do not open a browser')
  .option('--excel', `serve the local Excel add-in on https://localhost:${excelPort} instead, for manifest.xml`)
  .action(async ({ port, open, excel }) => {
    const certificate = excel ? await localCertificate() : undefined;
    await buildEverything();
    if (certificate) return startExcel(certificate);
    const { address } = await servePreview(port);
    console.log(`The preview is at ${address}\nStop with Ctrl+C.`);
    if (open) openBrowser(address);
  });

/** @param {number | undefined} wanted */
async function servePreview(wanted) {
  const folder = fromRoot('dist/preview');
  try {
    return await serve(folder, { port: wanted ?? usualPort });
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (wanted !== undefined) throw new Error(`Port ${wanted} is in use. Give another one with --port.`);
    return serve(folder, { port: 0 });
  }
}

/** @param {{ cert: Buffer, key: Buffer }} certificate */
async function startExcel(certificate) {
  const { address } = await serve(fromRoot('dist/excel-addin-local'), { port: excelPort, certificate });
  console.log(`The local Excel add-in is at ${address}; its functions end in _DEV.`);
  console.log('Load it with npx office-addin-debugging start dist/excel-addin-local/manifest.xml. Stop with Ctrl+C.');
}

/** @param {unknown} error */
function isTaken(error) {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

await run(program);
