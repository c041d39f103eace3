import { afterAll, beforeAll, describe } from 'vitest';
import { browserMissing, type OpenPreview, openPreview } from '../support/browser.ts';
import type { MakeRig } from '../support/rig.ts';
import { describeWorkbook } from '../workbook.contract.ts';
import { chromiumRig } from './chromium-rig.ts';

describe.skipIf(browserMissing)('in Chromium', () => {
  let preview: OpenPreview;
  let makeRig: MakeRig;

  beforeAll(async () => {
    preview = await openPreview();
    makeRig = await chromiumRig(preview.page);
  });
  afterAll(() => preview.close());

  describeWorkbook('the preview’s page', (sheets, options) => makeRig(sheets, options));
});
