import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultOrigin, releasedManifest } from '../../scripts/build/manifest.mjs';
import { checkManifest, checkTwins } from '../../scripts/check/manifest.mjs';
import { iconSizes } from '../../scripts/check/manifest-table.mjs';
import { pngSize } from '../../scripts/check/png-size.mjs';

const root = resolve(import.meta.dirname, '../..');
const local = readFileSync(resolve(root, 'manifest.xml'), 'utf8');
const icon = (size: number) => readFileSync(resolve(root, `excel-addin/assets/icon-${size}.png`));

/** The files that are served beside the manifest; only the icons' content matters to it. */
const shipped = new Map<string, Uint8Array>([
  ...['taskpane.html', 'help.html', 'functions.js', 'functions.json'].map((path) => [path, new Uint8Array()] as const),
  ...iconSizes.map((size) => [`assets/icon-${size}.png`, icon(size)] as const),
]);
const check = (xml: string, files = shipped) => checkManifest(xml, (path) => files.get(path));

describe('the manifests as they are', () => {
  test('the local one is sound', () => expect(check(local)).toEqual([]));

  test('the released one is sound, wherever it is served', () => {
    expect(check(releasedManifest(local, defaultOrigin))).toEqual([]);
    expect(check(releasedManifest(local, 'https://example.org/kpi'))).toEqual([]);
  });

  test('the released one says nothing of this machine, and is another add-in', () => {
    const released = releasedManifest(local, 'https://example.org');
    expect(released).not.toMatch(/localhost|local\b/);
    expect(checkTwins(local, released)).toEqual([]);
  });

  test('their version is the version of the package', () => {
    const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string };
    expect(local).toContain(`<Version>${version}.0</Version>`);
  });

  test.each(iconSizes)('icon-%i.png has its real size', (size) => {
    expect(pngSize(icon(size))).toEqual({ width: size, height: size });
  });
});

describe('what is wrong with a manifest is told', () => {
  test.each<readonly [why: string, from: string | RegExp, to: string, problem: RegExp]>([
    [
      'elements in the wrong order',
      /(<Version>.*<\/Version>)(\s*)(<ProviderName>.*<\/ProviderName>)/,
      '$3$2$1',
      /^OfficeApp holds its elements in the wrong order/,
    ],
    [
      'an icon before its label',
      /(<Label resid="Group.Label"\/>)(\s*)(<Icon>[\s\S]*?<\/Icon>)/,
      '$3$2$1',
      /Group holds its elements in the wrong order/,
    ],
    ['a missing element', /<Requirements>[\s\S]*?<\/Requirements>/, '', /^OfficeApp lacks Requirements\.$/],
    ['an unknown element', '<Hosts>', '<Surprise/><Hosts>', /^OfficeApp may not hold Surprise\.$/],
    ['a second Id', '<Version>', '<Id>x</Id><Version>', /^OfficeApp holds Id twice\.$/],
    [
      'a namespace',
      '</Metadata>',
      '</Metadata><Namespace resid="Group.Label"/>',
      /ExtensionPoint may not hold Namespace\.$/,
    ],
    ['a dangling resid', 'resid="OpenPanel.Tip"', 'resid="OpenPanel.Hint"', /^The resid OpenPanel\.Hint is not among/],
    [
      'an unused resource',
      'resid="OpenPanel.Tip"',
      'resid="OpenPanel.Hint"',
      /^The resource OpenPanel\.Tip is used nowhere/,
    ],
    [
      'an http address',
      'Url" DefaultValue="https://localhost',
      'Url" DefaultValue="http://localhost',
      /should be an https address/,
    ],
    [
      'an http icon',
      '"https://localhost:3000/assets/icon-64',
      '"http://localhost:3000/assets/icon-64',
      /HighResolutionIconUrl is "http:.*https/,
    ],
    [
      'an address of another server',
      'https://localhost:3000/functions.js',
      'https://example.org/functions.js',
      /should be below https:\/\/localhost:3000\//,
    ],
    ['a file that is not shipped', '/functions.json', '/metadata.json', /no such file is shipped/],
    [
      'an icon of another size',
      'Icon.80" DefaultValue="https://localhost:3000/assets/icon-80',
      'Icon.80" DefaultValue="https://localhost:3000/assets/icon-64',
      /64 × 64 pixels; it should have 80 × 80/,
    ],
    ['a ribbon icon left out', /<bt:Image size="16" resid="Icon.16"\/>\s*/, '', /Icon lacks the size 16/],
    [
      'a text that is too long',
      'is ready"',
      `is ready${'!'.repeat(125)}"`,
      /bt:String has \d+ characters; Excel takes 125/,
    ],
    ['an empty text', 'DefaultValue="KPI Scorecards is ready"', 'DefaultValue=""', /bt:String is empty/],
    ['a runtime that ends with the panel', 'lifetime="long"', 'lifetime="short"', /Runtime lifetime is "short"/],
    [
      'functions in a page of their own',
      '<Runtime resid="Taskpane.Url"',
      '<Runtime resid="GetStarted.Url"',
      /Runtime is GetStarted\.Url but Page is Taskpane\.Url/,
    ],
    ['more than it needs to be allowed', 'ReadWriteDocument', 'ReadWriteMailbox', /Permissions is "ReadWriteMailbox"/],
    ['a tag that is not closed', '</Hosts>', '', /.+/],
  ])('%s', (_why, from, to, problem) => {
    const broken = local.replace(from, to);
    expect(broken).not.toBe(local);
    expect(check(broken)).toContainEqual(expect.stringMatching(problem));
  });

  test('an icon file with other pixels than its name says', () => {
    const files = new Map(shipped).set('assets/icon-32.png', icon(16));
    expect(check(local, files)).toContainEqual(
      expect.stringMatching(/icon-32\.png" with 16 × 16 pixels; it should have 32 × 32/),
    );
  });

  test('an icon that is no PNG', () => {
    const files = new Map(shipped).set('assets/icon-32.png', Buffer.from('<svg/>'));
    expect(check(local, files)).toContainEqual(expect.stringMatching(/is not a PNG/));
  });

  test('one Id for both', () => {
    expect(checkTwins(local, local)).toEqual([expect.stringMatching(/have the same Id/)]);
  });
});
