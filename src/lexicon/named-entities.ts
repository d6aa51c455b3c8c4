// The named character references of HTML 4 that web articles carry into plain text (W3C, HTML 4.01,
// section 24), and `apos` of XML. Case matters: `&Eacute;` is `É`.

const LATIN1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2
  sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde
  Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc
  Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring
  aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml
  divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;

const OTHERS = `quot " amp & lt < gt > apos ' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜
  ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip …
  permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ larr ← uarr ↑ rarr → darr ↓ minus − ne ≠
  le ≤ ge ≥ infin ∞ alpha α beta β gamma γ delta δ pi π mu μ omega ω`;

function read(): ReadonlyMap<string, string> {
  const entities = new Map<string, string>();
  LATIN1.split(/\s+/).forEach((name, at) => {
    entities.set(name, String.fromCharCode(0xa0 + at));
  });
  const others = OTHERS.split(/\s+/);
  for (let at = 0; at < others.length; at += 2) entities.set(others[at]!, others[at + 1]!);
  for (const name of ['ensp', 'emsp', 'thinsp']) entities.set(name, ' ');
  for (const name of ['zwnj', 'zwj', 'lrm', 'rlm']) entities.set(name, '\u200b');
  return entities;
}

/** What stands between `&` and `;` to what it means. */
export const NAMED_ENTITIES: ReadonlyMap<string, string> = read();
