import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createStrings, type Strings } from './strings.ts';

/** The key stands for the message where no strings were provided: visible, and never a crash. */
const unprovided = createStrings((key) => (key === 'locale' ? 'en' : key), 'en');

export const StringsContext = createContext(unprovided);

export const useStrings = (): Strings => useContext(StringsContext);
