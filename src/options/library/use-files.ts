import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionsServices } from '../services.ts';
import { readFile, type FileOutcome } from './read-files.ts';

export interface Reading {
  file: string;
  index: number;
  count: number;
}

const filesOf = (event: DragEvent): DataTransfer | null =>
  event.dataTransfer?.types.includes('Files') ? event.dataTransfer : null;

/** Reads files one after the other, those that are chosen and those that are dropped on the page. */
export function useFiles(send: OptionsServices['send']) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [results, setResults] = useState<FileOutcome[]>([]);
  const [isOver, setIsOver] = useState(false);
  const queue = useRef<File[]>([]);
  const isBusy = useRef(false);

  const add = async (files: readonly File[]) => {
    queue.current.push(...files);
    if (isBusy.current || queue.current.length === 0) return;
    isBusy.current = true;
    setResults([]);
    let index = 0;
    for (let file = queue.current.shift(); file; file = queue.current.shift()) {
      index += 1;
      setReading({ file: file.name, index, count: index + queue.current.length });
      const result = await readFile(file, send);
      setResults((before) => [...before, result]);
    }
    setReading(null);
    isBusy.current = false;
  };
  const latest = useRef(add);
  latest.current = add;

  useEffect(() => {
    const onOver = (event: DragEvent) => {
      const data = filesOf(event);
      if (!data) return;
      event.preventDefault();
      data.dropEffect = 'copy';
      setIsOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent) => {
      const data = filesOf(event);
      setIsOver(false);
      if (!data) return;
      // The browser would leave the page to show the file.
      event.preventDefault();
      void latest.current([...data.files]);
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);

  return { reading, results, isOver, add: (files: readonly File[]) => void add(files) };
}
