/** The article that comes with Sidelight, compiled by the build. */
declare module 'sidelight:bundled-pack' {
  const pack: import('./model/pack.ts').Pack;
  export default pack;
}
