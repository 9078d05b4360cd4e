/** One icon of the set; its index would make every test read all of them. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const shape: [element: string, attributes: Record<string, string | number>][];
  export default shape;
}
