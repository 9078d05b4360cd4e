import { tellLibraryChanged } from '../messages/library-news.ts';

/** Several changes in a row, as of an import, are one for the pages that are open. */
const SETTLED_MS = 300;

/** Makes the function to call when the library has changed: what is shown anywhere is shown anew. */
export function createLibraryChange(deps: {
  /** Lets go of what was loaded. */
  forget: () => void;
  tellPages: () => Promise<unknown>;
}): () => void {
  let settling: ReturnType<typeof setTimeout> | undefined;
  return () => {
    deps.forget();
    clearTimeout(settling);
    settling = setTimeout(() => {
      tellLibraryChanged();
      void deps.tellPages();
    }, SETTLED_MS);
  };
}
