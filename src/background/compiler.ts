import type { Send } from '../messages/send.ts';
import type { Compiled } from '../model/saving.ts';
import type { HiddenPage } from '../webext/hidden-page.ts';

/** Compiles articles, in a page of its own: that takes a DOM, and code and data that nothing else should load. */
export interface Compiler {
  page: (page: { markup: string; address: string }) => Promise<Compiled>;
  file: (file: { name: string; content: string }) => Promise<Compiled>;
}

export function createCompiler(page: HiddenPage, send: Send): Compiler {
  /** The page goes away when idle, maybe just when it is asked: then it is opened anew. */
  const ask = async <T>(request: () => Promise<T>): Promise<T> => {
    await page.open();
    try {
      return await request();
    } catch {
      await page.open();
      return request();
    }
  };
  return {
    page: (params) => ask(() => send('compiler/page', params)),
    file: (params) => ask(() => send('compiler/file', params)),
  };
}
