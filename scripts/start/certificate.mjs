import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The certificate for https://localhost that `office-addin-dev-certs install` puts into the user's folder. */
export async function localCertificate() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  try {
    const [cert, key] = await Promise.all(
      ['localhost.crt', 'localhost.key'].map((name) => readFile(join(folder, name))),
    );
    if (cert && key) return { cert, key };
  } catch {
    // The next line says what to do.
  }
  throw new Error(
    'Excel loads add-ins by https only, and there is no certificate for localhost. Run npx office-addin-dev-certs install once.',
  );
}
