/** A style sheet imported by code is its text, with the sheets it imports itself. */
declare module '*.css' {
  const text: string;
  export default text;
}
