/** Hands the reader a file to keep. */
export function download(name: string, parts: BlobPart[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts, { type: 'application/json' }));
  link.download = name;
  link.click();
  // Later: a large file may not have been taken over at once.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
