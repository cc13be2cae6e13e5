/**
 * Words that say that text is in a language of which we know nothing else, so that it is taken for none that we know. Frequent,
 * short, and rare in the others.
 */
export const TOLD_APART: Readonly<Record<string, string>> = {
  et: 'ja on ei see et kui või mis kõik ka oma selle seda siis ning ainult kus uue ilma kõiki näitab',
  fi: 'ja on ei se että kun tai joka jos kaikki myös ovat sen niin kuin mutta voi tämä vain mitä ole niitä ilman',
  hr: 'je se na za da koji koja ili nije sve su kao od iz po samo ako',
  lt: 'ir iš su kad yra ar visi visus tai kaip bet nuo jei taip pat tik',
  lv: 'un ir no uz ar vai kas visi visus kad tas bet ja',
  nb: 'og at det som en et er for med på av til ikke den de om eller fra alle kan skal viser hvis når bare også ved uten hvor',
  sk: 'je sa na do že pre alebo ktorý ktorá všetky ako od po nie len tiež sú zo pri aby',
  sl: 'in je se na za da ki ali ni vse so pri kot od po tudi brez lahko samo ko',
};
