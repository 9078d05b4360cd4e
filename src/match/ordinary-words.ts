/**
 * Words that are names, and also words of every day: in a title, in a menu or at the start of a sentence, their
 * capital says nothing. Kept short: those that name towns, companies, papers, agencies or well-known people.
 */
const WORDS = new Set(
  (
    'ace alphabet april archer arrow atlantic august aura banks barnes bath battle bay bell ' +
    'best bird bishop bit black block blue bond boots box brand brave bridge brook brown bush cable canon ' +
    'chance chase church circle citizen city clay coach cook cooper corporation cork craft cross crown cruise ' +
    'dash dawn day deal dean discover dove duke eagle east elect express faith farmer field ' +
    'first flint flood ford forest fort fortune fox free friend gap general glass globe ' +
    'gold good grant gray green guardian hall hand harmony harvest hawk hill holly hood hope ' +
    'house hull hunt hunter ice independent it ivory jade jay jet joy judge june ' +
    'justice kin kind king knight lake lamb lance land lane law liberty life light lily limerick little lodge ' +
    'long lord love man march mark market marsh match matter may miles mirror mobile mode ' +
    'monitor moon moss nation natural nice noble north oak olive oracle orange orbit page ' +
    'park patience paris peace pearl penny people pepper pierce pilot pine place polish pope port post ' +
    'power price pride prime prince progress quick rain ray reading reason rice rich ring river ' +
    'road robin rock rose royal ruby rugby rush russet sale sand sandwich sage scissors scout see sharp shell shine ' +
    'signal silver singer slack smart snap snow south spark spring sprint square stage star state steel stern ' +
    'stone storm story street strong summer sun swift target thread time times tower town ' +
    'union unity victory virgin visa wall ward waters wave way web well wells west white ' +
    'wild will wire wise wish wolf wood word work world worth young zoom'
  ).split(' '),
);

/** Whether a name is a single word that is an ordinary word too. */
export const isOrdinaryWord = (name: string): boolean => WORDS.has(name.toLowerCase());
