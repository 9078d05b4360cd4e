/** The parts of the browsers' API that show a page to nobody: Chrome's, where the background has no DOM of its own. */
export interface HiddenPageApi {
  offscreen?: {
    createDocument: (page: {
      url: string;
      reasons: ['DOM_PARSER'];
      justification: string;
    }) => Promise<void>;
    hasDocument: () => Promise<boolean>;
  };
  runtime: {
    getURL: (path: string) => string;
  };
}

export interface HiddenPage {
  /** Resolves when the page is there and listens. It closes itself. */
  open: () => Promise<void>;
}

const JUSTIFICATION = 'Parses the page that the reader saves, and compiles its article.';

/** Loads a page into a frame of this one. */
function openFrame(url: string): Promise<void> {
  const frame = document.createElement('iframe');
  return new Promise((resolve, reject) => {
    frame.onload = () => {
      resolve();
    };
    frame.onerror = () => {
      reject(new Error(`${url} can't be loaded`));
    };
    frame.src = url;
    document.body.append(frame);
  });
}

/** One of the extension's pages that works unseen: an offscreen document in Chrome, a frame of the background in Firefox. */
export function createHiddenPage({ offscreen, runtime }: HiddenPageApi, path: string): HiddenPage {
  const url = runtime.getURL(path);
  const create = async () => {
    if (!offscreen) {
      if (!document.querySelector(`iframe[src="${url}"]`)) await openFrame(url);
      return;
    }
    if (await offscreen.hasDocument()) return;
    await offscreen.createDocument({ url, reasons: ['DOM_PARSER'], justification: JUSTIFICATION });
  };
  let opening: Promise<void> | undefined;
  return {
    open: () => {
      opening ??= create().finally(() => {
        opening = undefined;
      });
      return opening;
    },
  };
}
