const CHANNEL = 'sidelight-library';

/** Tells the extension's open pages that the library is another now. */
export function tellLibraryChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back whenever the library has changed, in whatever window. Returns the way to stop. */
export function watchLibrary(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = listener;
  return () => {
    channel.close();
  };
}
