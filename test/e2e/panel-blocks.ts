import type { CDPSession, Page } from 'playwright-core';

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/**
 * How long the panel's own code keeps the page from answering. The spreadsheet runs on the same thread, and calculates
 * whole seconds at a time; a profile tells whose function was running.
 */
export class PanelBlocks {
  private readonly session: CDPSession;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  static async watch(page: Page): Promise<PanelBlocks> {
    const session = await page.context().newCDPSession(page);
    await session.send('Profiler.enable');
    await session.send('Profiler.start');
    return new PanelBlocks(session);
  }

  /** The longest stretch of panel code since the last time that somebody asked, in milliseconds. */
  async longest(): Promise<number> {
    const { profile } = await this.session.send('Profiler.stop');
    await this.session.send('Profiler.start');
    return longestStretch(profile);
  }
}

function longestStretch({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  let [longest, now] = [0, 0];
  for (const [index, sample] of samples.entries()) {
    const { functionName = '' } = known.get(sample)?.callFrame ?? {};
    // Collecting garbage and laying out belong to what they interrupt.
    const between = now > 0 && (functionName === '(garbage collector)' || functionName === '(program)');
    now = between || isPanel(sample) ? now + (timeDeltas[index] ?? 0) : 0;
    longest = Math.max(longest, now);
  }
  return Math.round(longest / 1000);

  /** By the nearest function that has an address: native ones have none. */
  function isPanel(sample: number): boolean {
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
      const { url = '' } = known.get(id)?.callFrame ?? {};
      if (url !== '') return url.endsWith('panel.html');
    }
    return false;
  }
}
