/** Endings of first forms, each with those that take their place in other forms; only the first that fits a word counts. */
export type Inflections = readonly (readonly [ending: RegExp, others: string])[];

const latinNoun = 's es';

/** How words of a language change, as far as notes about tools need it; what is left out is only looked up less well. */
export const inflections: Readonly<Record<string, Inflections>> = {
  ru: [
    [
      /держать$/,
      'держит держат держим держал держала держало держали держится держатся держащий держащая держащее держащие',
    ],
    [/ок$/, 'ка ку ком ке ки ков кам ками ках'],
    [/ец$/, 'ца цу цем цом це цы цев цов цам цами цах'],
    [/зел$/, 'зла злу злом зле злы злов злам злами злах'],
    [/вень$/, 'вня вню внем вне вни вней вням внями внях'],
    [/овать$/, 'ует уют уем уй уйте овал овала овали ованный ован ована овано ованы уя уется уются овалось'],
    [/ать$/, 'ает ают аем аете ай айте ал ала ало али ается аются аться аешь ая ан ана ано аны'],
    [/ять$/, 'яет яют яем яете яй яйте ял яла яло яли яется яются яться яешь яя'],
    [/ить$/, 'ит ят им ите ил ила ило или ится ятся иться'],
    [/енный$/, 'енного енному енным енном енная енной енную енное енные енных енными ен ена ено ены'],
    [/(?:ый|ой)$/, 'ого ому ым ом ая ой ую ое ые ых ыми о'],
    [/ний$/, 'него нему ним нем няя ней нюю нее ние них ними'],
    [/ий$/, 'ого ому им ом ая ой ую ое ие их ими'],
    [/ие$/, 'ия ию ием ии ий иям иями иях'],
    [/ия$/, 'ии ию ией ий иям иями иях'],
    [/ость$/, 'ости остью остей остям остями остях'],
    [/ка$/, 'ки ке ку кой ок ек кам ками ках'],
    [/а$/, 'ы и е у ой ей ам ами ах'],
    [/я$/, 'и е ю ей ям ями ях'],
    [/ь$/, 'я ю ем е и ей ям ями ях ью'],
    [/о$/, 'а у ом е ам ами ах'],
    [/(?<=[бвгджзклмнпрстфхцчшщ])$/, 'а у ом ем е ы и ов ам ами ах'],
  ],
  de: [
    [/^\p{Lu}.*(?:ung|heit|keit|ion|tät|schaft)$/u, '$&en'],
    [/^\p{Lu}.*nis$/u, '$&se $&ses $&sen'],
    [/^\p{Lu}.*e$/u, '$&n $&s'],
    [/^\p{Lu}.*$/u, '$&e $&en $&es $&n $&s'],
    [/ieren$/, 'iert ierte ierten ierter iertes iertem ierend iere'],
    [/(?<=[td]|[bdfgkpt]n|ch?n)en$/, 'e et est ete eten eter end ende enden'],
    [/(?<=er|el)n$/, 'e t st te ten nd nde nden'],
    [/en$/, 'e t st te ten end ende enden'],
    [/e$/, 'en er es em'],
    [/$/, 'e en er es em'],
  ],
  es: [
    [/ar$/, 'a an as o ando ado ada ados adas e en é ó aron ará arán aría arían amos aba aban'],
    [/er$/, 'e en es o iendo ido ida idos idas a an ió ieron erá erán ería emos ía ían'],
    [/ir$/, 'e en es o iendo ido ida idos idas a an ió ieron irá irán iría imos ía ían'],
    [/ción$/, 'ciones'],
    [/sión$/, 'siones'],
    [/o$/, 'a os as'],
    [/(?<=[aeé])$/, 's'],
    [/$/, latinNoun],
  ],
  pt: [
    [/ar$/, 'a am as o ando ado ada ados adas e em ou aram ará arão aria amos armos arem aremos ava avam'],
    [/er$/, 'e em es o endo ido ida idos idas a am eu emos ermos erem eremos ia iam'],
    [/ir$/, 'e em es o indo ido ida idos idas a am iu imos irmos irem iremos ia iam'],
    [/ção$/, 'ções'],
    [/são$/, 'sões'],
    [/[ae]l$/, 'ais eis'],
    [/m$/, 'ns'],
    [/o$/, 'a os as'],
    [/(?<=[aeiou])$/, 's'],
    [/$/, latinNoun],
  ],
  fr: [
    [/ger$/, 'ge ges gent gez gé gée gés gées geant geait geaient geons gions gera geront gerait'],
    [/er$/, 'e es ent ez é ée és ées ant ais ait aient ons ions iez era eront erait eraient erons erez'],
    [/ir$/, 'it issent issez i ie is ies issant ira'],
    [/ndre$/, 'nd nds ndent ndez ndu ndue ndus ndant'],
    [/al$/, 'aux ale ales'],
    [/if$/, 'ive ifs ives'],
    [/eux$/, 'euse euses'],
    [/(?:el|en)$/, 'els elle elles ens enne ennes'],
    [/(?<=é|ent|ant|it|ct|et|and|ain|ur|in|ert)$/, 's e es'],
    [/$/, 's'],
  ],
  tr: [
    [/m[ae]k$/, 'ma me mayı meyi maya meye mak mek'],
    [
      /(?<=[aeıioöuü])$/,
      'lar ler ları leri larda lerde ların lerin yı yi yu yü ya ye da de dan den nın nin nun nün sı si su sü nda nde ndaki',
    ],
    [
      /$/,
      'lar ler ları leri larda lerde ların lerin ı i u ü a e da de ta te dan den tan ten ın in un ün ında inde unda ünde',
    ],
  ],
};

/** Gives a word in all its forms, itself first. */
export function formsOf(word: string, rules: Inflections): string[] {
  const rule = rules.find(([ending]) => ending.test(word));
  if (rule === undefined) return [word];
  const [ending, others] = rule;
  return [word, ...others.split(' ').map((other) => word.replace(ending, other))];
}
