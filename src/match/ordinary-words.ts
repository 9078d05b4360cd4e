/**
 * Words that are names, and also words of every day: in a title, in a menu or at the start of a sentence, their
 * capital says nothing. Kept short: those that name towns, companies, papers, agencies or well-known people.
 */
const WORDS = new Set(
  (
    'ace alphabet anchor april archer arrow artist ash atlantic august aura bacon ball band banks barnes ' +
    'base basket bath battle bay beach beam beard beer bell bench berry best bird bishop bit black blade block ' +
    'bloom blue board bolt bond bone boot boots border box branch brand brave bravo brick bridge bright broad ' +
    'brook brown brush buck bull burden bush butcher butter button cable camp candy cannon canon cap captain ' +
    'castle center chain chamber champion chance channel charity chase check cherry chess church circle citizen ' +
    'city clay clerk cliff close cloud coach coffee coin coke collar compass constant cook cooper cork ' +
    'corporation cotton council counter court cover craft crane crop cross crow crown cruise crush crystal cube ' +
    'cup dance dash dawn day deal dean deep dial diamond discover dollar double dove dragon dream driver drum ' +
    'duck duke eagle early east edge elect ember ever express fair faith fans farmer fast field fields file fine ' +
    'first fish fleet flint flood flower folk foot force ford forest fort fortune forum fox frame free friend ' +
    'fry gang gap garden gates gear general gentle gift gin ginger glad glass globe gold good grand grant grass ' +
    'grave gray great green grey grip groom guardian guest gum gun hall hammer hand handy hardy harmony harvest ' +
    'hawk head heart heath heather height helm herd hero heron herring high hill holly honey hood hook hope horn ' +
    'host house hub hull humble hunt hunter ice idea ideal independent iris it ivory ivy jade jay jet jobs ' +
    'journey joy judge jumper june justice keen key kidney kin kind king kiss knight lady lake lamb lance land ' +
    'lane law laws leaf league leap legend lemon level liberty life light lily limerick line linen link lion ' +
    'list little lodge long loop lord love lucky man manner maple march marine mark market mars marsh match ' +
    'matter may medal mentor mercury merit miles mink minor mint mirror mist mobile mode monitor moody moon ' +
    'moose moss music narrow nation natural nest nice nickel nix nobel noble noon north nova novel numbers oak ' +
    'oath offer olive opal oracle orange orbit otter owl pack paddock page palm pan panda paris park patch ' +
    'patience patriot peace pearl peck penny people pepper pierce pilot pine pink pitch place plain plank plant ' +
    'plum pod point polar polish pool pope port post pound power press price pride prime prince prior profit ' +
    'progress prudent puma purple quest quick rabbit rain ranger raven ray read reader reading real reason ' +
    'record reed reef relay return rice rich riddle rider right ring river road robin robust rock rocket rook ' +
    'root rose rosemary royal ruby rugby rule runner rush russet rust sage saint sale salmon sand sandwich ' +
    'savage school scissors score scout sea see senior serpent shade share sharp shell shield shift shine short ' +
    'show signal silk silver singer skates slack smart snap snipe snow sole song south spark spears speed spice ' +
    'sport spring sprint spur square stable stack stage stamp stand star start state steam steel stem stern ' +
    'still stocks stone storm story stout stream street stretch strike strong study sugar summer summit sun ' +
    'surge swan sweet swift swim tan tangerine target teal temple terrace thread tiger time times tip torch ' +
    'touch tower town trail train transit trend trial tribune trout true tube tulip twist union unity ' +
    'valley vast vault verge victory vine violet virgin visa vista vital vogue wall ward watch water waters wave ' +
    'way weaver web wedge week weir well wells west wheel whistle white wild will wind wing winter wire wisdom ' +
    'wise wish wolf wood woods word work works world worth yard yarn year young zoom'
  ).split(' '),
);

/** Whether a name is a single word that is an ordinary word too. */
export const isOrdinaryWord = (name: string): boolean => WORDS.has(name.toLowerCase());
